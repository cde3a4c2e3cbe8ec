import type { CuePart } from './subtitles';
import { tagColour } from './ass-colour';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikeOut: boolean;
  /** An ASS colour; null: the style's. */
  readonly colour: string | null;
}

/** A tag that is open, and what it was before. */
interface Opened {
  readonly name: string;
  readonly before: Look;
}

/** What a tag makes of the look of the text in it; null: it is no tag of the format, and is read as text. */
export type ReadTag = (name: string, tag: string, look: Look) => Look | null;

const PLAIN: Look = { bold: false, italic: false, underline: false, strikeOut: false, colour: null };
const TAG = /<(\/?)([a-z]*)([^<>]*)>/gi;

/** The parts of a text with tags in angle brackets. A tag that is never closed holds to the end. */
export function parseMarkup(text: string, readTag: ReadTag): CuePart[] {
  const parts: { text: string; look: Look }[] = [];
  const open: Opened[] = [];
  let look = PLAIN;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, tagName = ''] = match;
    const name = tagName.toLowerCase();
    const inside = readTag(name, whole, look);
    if (!inside) continue;
    parts.push({ text: text.slice(end, match.index), look });
    end = match.index + whole.length;
    if (slash === '') open.push({ name, before: look });
    look = slash === '' ? inside : close(open, name, look);
  }
  parts.push({ text: text.slice(end), look });
  return writeParts(parts.filter((part) => part.text !== ''));
}

/** The tags that all formats share: bold, italics, underlined. */
export function readPlainTag(name: string, look: Look): Look | null {
  switch (name) {
    case 'b':
      return { ...look, bold: true };
    case 'i':
      return { ...look, italic: true };
    case 'u':
      return { ...look, underline: true };
    default:
      return null;
  }
}

/** Goes back to what was before the tag, and closes what was opened within. */
function close(open: Opened[], name: string, look: Look): Look {
  const index = open.findLastIndex((tag) => tag.name === name);
  const before = open[index]?.before ?? look;
  if (index >= 0) open.splice(index);
  return before;
}

function writeParts(parts: readonly { text: string; look: Look }[]): CuePart[] {
  let before = PLAIN;
  return parts.map(({ text, look }) => {
    const tags = [
      look.underline === before.underline ? '' : `\\u${look.underline ? 1 : 0}`,
      look.strikeOut === before.strikeOut ? '' : `\\s${look.strikeOut ? 1 : 0}`,
      look.colour === before.colour ? '' : `\\c${look.colour === null ? '' : tagColour(look.colour)}`,
    ].join('');
    before = look;
    return { text, tags, ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}) };
  });
}
