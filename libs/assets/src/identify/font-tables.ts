/** A part of a font, as the directory at its beginning says it is. */
export interface FontTable {
  readonly name: string;
  /** Where it ends in the file. */
  readonly endByte: number;
  readonly unpackedBytes: number;
}

/** Where the directory of a font's tables begins, and how long its entries are. */
interface Layout {
  readonly countAt: number;
  readonly entriesAt: number;
  readonly entryBytes: number;
  /** Within an entry. */
  readonly offsetAt: number;
  readonly lengthAt: number;
  readonly unpackedAt: number;
}

// https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory
const SFNT: Layout = { countAt: 4, entriesAt: 12, entryBytes: 16, offsetAt: 8, lengthAt: 12, unpackedAt: 12 };
// https://www.w3.org/TR/WOFF/#TableDirectory
const WOFF: Layout = { countAt: 12, entriesAt: 44, entryBytes: 20, offsetAt: 4, lengthAt: 8, unpackedAt: 12 };

/** Of a TrueType or OpenType font, by its beginning. */
export const readSfntTables = (head: Buffer): FontTable[] => readTables(head, SFNT);
export const readWoffTables = (head: Buffer): FontTable[] => readTables(head, WOFF);

function readTables(head: Buffer, layout: Layout): FontTable[] {
  if (head.length < layout.entriesAt) return [];
  const announced = head.readUInt16BE(layout.countAt);
  const count = Math.min(announced, Math.floor((head.length - layout.entriesAt) / layout.entryBytes));
  return Array.from({ length: count }, (_, index) => {
    const entry = layout.entriesAt + index * layout.entryBytes;
    return {
      name: head.toString('latin1', entry, entry + 4),
      endByte: head.readUInt32BE(entry + layout.offsetAt) + head.readUInt32BE(entry + layout.lengthAt),
      unpackedBytes: head.readUInt32BE(entry + layout.unpackedAt),
    };
  });
}
