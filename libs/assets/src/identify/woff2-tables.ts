import type { FontTable } from './font-tables';

/** https://www.w3.org/TR/WOFF2/#table_dir_format: the tables that are named by a number. */
const KNOWN_TABLES = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
  'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar ' +
  'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ');

const HEADER_BYTES = 48;
const LENGTH_AT = 8;
const COUNT_AT = 12;

/** In the lower bits of an entry's flags: its name is spelled out. */
const SPELLED_OUT = 63;

/**
 * The tables of a font in WOFF2, by its beginning; null where that cannot be read. They are packed together: each ends
 * where the file does.
 */
export function readWoff2Tables(head: Buffer): FontTable[] | null {
  if (head.length < HEADER_BYTES) return null;
  const reader = { head, at: HEADER_BYTES };
  const endByte = head.readUInt32BE(LENGTH_AT);
  const tables: FontTable[] = [];
  for (let left = head.readUInt16BE(COUNT_AT); left > 0; left -= 1) {
    const table = readEntry(reader);
    if (!table) return null;
    tables.push({ ...table, endByte });
  }
  return tables;
}

interface Reader {
  readonly head: Buffer;
  at: number;
}

function readEntry(reader: Reader): Omit<FontTable, 'endByte'> | null {
  const flags = reader.head[reader.at];
  if (flags === undefined) return null;
  reader.at += 1;
  const name = readName(reader, flags % (SPELLED_OUT + 1));
  const unpackedBytes = readBase128(reader);
  if (name === undefined || unpackedBytes === null) return null;
  if (isTransformed(name, flags >> 6) && readBase128(reader) === null) return null;
  return { name, unpackedBytes };
}

function readName(reader: Reader, number: number): string | undefined {
  if (number !== SPELLED_OUT) return KNOWN_TABLES[number];
  reader.at += 4;
  return reader.head.toString('latin1', reader.at - 4, reader.at);
}

/** Version 3 of these two, and version 0 of all others, says that a table is as it was. */
function isTransformed(name: string, version: number): boolean {
  return name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
}

/** https://www.w3.org/TR/WOFF2/#DataTypes: seven bits of the number in each byte, five bytes at most. */
function readBase128(reader: Reader): number | null {
  let value = 0;
  for (let count = 0; count < 5; count += 1) {
    const byte = reader.head[reader.at];
    if (byte === undefined) return null;
    reader.at += 1;
    value = value * 128 + (byte % 128);
    if (byte < 128) return value;
  }
  return null;
}
