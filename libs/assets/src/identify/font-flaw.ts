import { type FontTable, readSfntTables, readWoffTables } from './font-tables';
import { readWoff2Tables } from './woff2-tables';

/** Reads the list of tables; null where it cannot be read. */
type Directory = (head: Buffer) => readonly FontTable[] | null;

const DIRECTORIES: Readonly<Record<string, Directory | 'collection'>> = {
  '\0\u0001\0\0': readSfntTables,
  OTTO: readSfntTables,
  true: readSfntTables,
  wOFF: readWoffTables,
  wOF2: readWoff2Tables,
  ttcf: 'collection',
};

/** What no font is without: https://learn.microsoft.com/en-us/typography/opentype/spec/otff#required-tables */
const REQUIRED_TABLES = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

/** Their letters are PNG files, of any size, which would be unpacked into memory. */
const PICTURE_TABLES = ['sbix', 'CBDT'];

/** Enough for the directory of every font. */
export const FONT_HEAD_BYTES = 4096;

/** The largest Chinese fonts have less. */
const MAX_FONT_BYTES = 32 * 1024 ** 2;

/** Of a compressed font. */
const MAX_UNPACKED_BYTES = 64 * 1024 ** 2;

/** Whether the bytes begin like a font, of whatever format. */
export function isFont(head: Buffer): boolean {
  return directoryOf(head) !== undefined;
}

/**
 * What keeps a font from being used, as a sentence; null when nothing is seen from its beginning.
 *
 * @param head the first `FONT_HEAD_BYTES` of the file, or all of it
 */
export function fontFlaw(head: Buffer, sizeBytes: number): string | null {
  const directory = directoryOf(head);
  if (directory === 'collection') {
    return 'The file is a collection of fonts (TTC). Upload one font, as TTF, OTF, WOFF or WOFF2.';
  }
  if (!directory) return 'The file is not a font. Upload a TTF, OTF, WOFF or WOFF2.';
  if (sizeBytes > MAX_FONT_BYTES) {
    return `The font has ${sizeBytes} bytes; at most ${MAX_FONT_BYTES} (32 MiB) are allowed.`;
  }
  const tables = directory(head);
  return tables ? flawOfTables(tables, sizeBytes) : 'The font is damaged: its list of tables cannot be read.';
}

function flawOfTables(tables: readonly FontTable[], sizeBytes: number): string | null {
  if (tables.some(({ endByte }) => endByte > sizeBytes)) {
    return 'The font is incomplete: it ends too early. Upload it again.';
  }
  const missing = REQUIRED_TABLES.filter((name) => !tables.some((table) => table.name === name));
  if (missing.length > 0) return `The font is damaged: it has no table ${missing.join(', ')}.`;
  if (tables.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > MAX_UNPACKED_BYTES) {
    return `The font is too large once it is unpacked; at most ${MAX_UNPACKED_BYTES} bytes (64 MiB) are allowed.`;
  }
  const pictures = tables.find(({ name }) => PICTURE_TABLES.includes(name));
  return pictures ? `The letters of the font are pictures (table ${pictures.name}); they have to be outlines.` : null;
}

function directoryOf(head: Buffer): Directory | 'collection' | undefined {
  return DIRECTORIES[head.toString('latin1', 0, 4)];
}
