/** Where the directory of a font's tables begins, and how long its entries are. */
interface Layout {
  readonly countAt: number;
  readonly entriesAt: number;
  readonly entryBytes: number;
  /** Within an entry. */
  readonly offsetAt: number;
  readonly lengthAt: number;
}

// https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory
const SFNT: Layout = { countAt: 4, entriesAt: 12, entryBytes: 16, offsetAt: 8, lengthAt: 12 };
// https://www.w3.org/TR/WOFF/#TableDirectory
const WOFF: Layout = { countAt: 12, entriesAt: 44, entryBytes: 20, offsetAt: 4, lengthAt: 8 };

const LAYOUTS: Readonly<Record<string, Layout | 'collection' | 'woff2'>> = {
  '\0\u0001\0\0': SFNT,
  OTTO: SFNT,
  true: SFNT,
  wOFF: WOFF,
  ttcf: 'collection',
  wOF2: 'woff2',
};

/** What no font is without: https://learn.microsoft.com/en-us/typography/opentype/spec/otff#required-tables */
const REQUIRED_TABLES = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

/** Enough for the directory of every font. */
export const FONT_HEAD_BYTES = 4096;

/** Whether the bytes begin like a font, of whatever format. */
export function isFont(head: Buffer): boolean {
  return layoutOf(head) !== undefined;
}

/**
 * What keeps a font from being used, as a sentence; null when nothing is seen from its beginning.
 *
 * @param head the first `FONT_HEAD_BYTES` of the file, or all of it
 */
export function fontFlaw(head: Buffer, sizeBytes: number): string | null {
  const layout = layoutOf(head);
  if (layout === 'collection') return 'The file is a collection of fonts (TTC). Upload one font, as TTF, OTF or WOFF.';
  if (layout === 'woff2') return 'The file is a font in WOFF2. Upload it as TTF, OTF or WOFF.';
  if (!layout) return 'The file is not a font. Upload a TTF, OTF or WOFF.';
  const tables = tablesOf(head, layout);
  if (tables.some(({ end }) => end > sizeBytes)) return 'The font is incomplete: it ends too early. Upload it again.';
  const missing = REQUIRED_TABLES.filter((name) => !tables.some((table) => table.name === name));
  return missing.length === 0 ? null : `The font is damaged: it has no table ${missing.join(', ')}.`;
}

function layoutOf(head: Buffer): Layout | 'collection' | 'woff2' | undefined {
  return LAYOUTS[head.toString('latin1', 0, 4)];
}

function tablesOf(head: Buffer, layout: Layout): { name: string; end: number }[] {
  if (head.length < layout.entriesAt) return [];
  const announced = head.readUInt16BE(layout.countAt);
  const count = Math.min(announced, Math.floor((head.length - layout.entriesAt) / layout.entryBytes));
  return Array.from({ length: count }, (_, index) => {
    const entry = layout.entriesAt + index * layout.entryBytes;
    return {
      name: head.toString('latin1', entry, entry + 4),
      end: head.readUInt32BE(entry + layout.offsetAt) + head.readUInt32BE(entry + layout.lengthAt),
    };
  });
}
