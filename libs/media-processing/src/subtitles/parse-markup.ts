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
// That no letter follows the name keeps a text that never ends its tag from being read again for every letter.
const TAG = /<(\/?)([a-z]*)(?![a-z])([^<>]*)>/gi;

/** The parts of a text with tags in angle brackets. A tag that is never closed holds to the end. */
export function parseMarkup(text: string, readTag: ReadTag): CuePart[] {
  const parts: { text: string; look: Look }[] = [];
  const open = new OpenTags();
  let look = PLAIN;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, tagName = ''] = match;
    const name = tagName.toLowerCase();
    const inside = readTag(name, whole, look);
    if (!inside) continue;
    parts.push({ text: text.slice(end, match.index), look });
    end = match.index + whole.length;
    if (slash === '') open.add({ name, before: look });
    look = slash === '' ? inside : (open.close(name)?.before ?? look);
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

/** Each is looked at a few times at most, however many there are. */
class OpenTags {
  private readonly tags: Opened[] = [];
  private readonly counts = new Map<string, number>();

  add(tag: Opened): void {
    this.tags.push(tag);
    this.count(tag.name, 1);
  }

  /** Closes the last tag of this name and what was opened within; null: none is open. */
  close(name: string): Opened | null {
    if ((this.counts.get(name) ?? 0) === 0) return null;
    for (let tag = this.tags.pop(); tag; tag = this.tags.pop()) {
      this.count(tag.name, -1);
      if (tag.name === name) return tag;
    }
    return null;
  }

  private count(name: string, by: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
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
