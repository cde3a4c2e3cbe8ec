import { familyOf } from '../text/fonts';
import type { SplitByFont } from '../text/split-by-font';
import type { FontFace } from '../text/text-style';
import { assFontSize } from './font-cells';
import type { AssStyle, CuePart } from './subtitles';

export interface WrittenText {
  /** As the text of an event. */
  readonly text: string;
  /** Characters that are left out because no font has them. */
  readonly missing: readonly string[];
}

/** How texts in a face are cut up. */
export type SplitterFor = (face: FontFace) => SplitByFont;

const BOLD = 700;
/** Has no shape and no width, and keeps what a backslash stands before from being a command. */
const WORD_JOINER = '\u2060';

/** Parts of a cue as the text of an ASS event, each letter with the font that it is drawn with. */
export function writeText(parts: readonly CuePart[], style: AssStyle, splitterFor: SplitterFor): WrittenText {
  const missing: string[] = [];
  let font = '';
  const text = parts.map((part) => {
    const face = faceOf(part, style);
    const em = part.fontSize ?? style.fontSize;
    const { runs, missing: lacking } = splitterFor(face)(cleanText(part.text));
    missing.push(...lacking);
    // What goes back to a style, or is the beginning, has another font than the one that was said last.
    if (part.tags.includes('\\r')) font = '';
    const written = runs.map(({ text: piece, file }, index) => {
      const wanted = fontTags(file, face, em);
      const tags = (index === 0 ? part.tags : '') + (wanted === font ? '' : wanted);
      font = wanted;
      return `${tags === '' ? '' : `{${tags}}`}${escapeText(piece)}`;
    });
    return runs.length > 0 || part.tags === '' ? written.join('') : `{${part.tags}}`;
  });
  return { text: text.join(''), missing };
}

function faceOf(part: CuePart, style: AssStyle): FontFace {
  return {
    family: part.family ?? style.family,
    weight: part.weight ?? (part.bold ? boldOf(style) : style.weight),
    italic: part.italic ?? style.italic,
  };
}

/** What is bold has to stand out against what is not. */
function boldOf({ weight }: AssStyle): FontFace['weight'] {
  return weight < 600 ? BOLD : 900;
}

/** Italics are files of their own: libass is not to slant the scripts that have none. */
function fontTags(file: string, { weight }: FontFace, em: number): string {
  return `\\fn${familyOf(file)}\\fs${assFontSize(file, em).toFixed(2)}\\b${weight}\\i0`;
}

function cleanText(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

function escapeText(text: string): string {
  return text.replace(/\\/g, `\\${WORD_JOINER}`).replace(/[{}]/g, '\\$&').replace(/\n/g, '\\N');
}
