const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const TAB = /\t/g;
const CONTROL = /\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT_CHARACTER = '\uFFFD';

/**
 * The paragraphs of a text as they were typed, ready to be wrapped: tabs are spaces, control characters are gone and
 * half a surrogate pair is the replacement character. Blank lines between paragraphs stay, as empty strings; blank
 * lines and spaces around them go, because they would only push the text away from where it was asked to stand.
 */
export function splitParagraphs(text: string): string[] {
  const paragraphs = text.split(LINE_BREAK).map(cleanParagraph);
  const first = paragraphs.findIndex(isNotBlank);
  return first === -1 ? [] : paragraphs.slice(first, paragraphs.findLastIndex(isNotBlank) + 1);
}

function cleanParagraph(paragraph: string): string {
  return paragraph.replace(TAB, ' ').replace(CONTROL, '').replace(LONE_SURROGATE, REPLACEMENT_CHARACTER).trim();
}

function isNotBlank(paragraph: string): boolean {
  return paragraph !== '';
}
