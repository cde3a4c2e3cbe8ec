import { boxesIn, contentOf, readAt, type ByteRange, type ReadableBytes } from './boxes-in';

/** Boxes that hold others, on the way from a track to the tables of its samples. */
const AROUND = new Set(['edts', 'mdia', 'minf', 'stbl']);

/** What tells of samples. */
const TABLES = new Set([
  ...['hdlr', 'mdhd', 'elst', 'stsd', 'stts', 'ctts', 'cslg', 'stss', 'stps', 'sbgp'],
  ...['stsc', 'stsz', 'stz2', 'stco', 'co64'],
]);

/** Six hours at 60 frames per second have one of 10 MB. */
const MAX_TABLE_BYTES = 12 * 1024 ** 2;

/**
 * What the header of a track says of its samples: the content of its boxes, by their types. Null where a box stands there
 * twice, is too large, or goes on beyond the one around it: then nobody can tell what it means.
 */
export async function sampleTables(file: ReadableBytes, track: ByteRange): Promise<ReadonlyMap<string, Buffer> | null> {
  const tables = new Map<string, Buffer>();
  return (await addTables(file, track, tables)) ? tables : null;
}

/** False where what a track says cannot be told for sure; see `sampleTables`. */
async function addTables(file: ReadableBytes, within: ByteRange, tables: Map<string, Buffer>): Promise<boolean> {
  for await (const box of boxesIn(file, within)) {
    const { from, to } = contentOf(box);
    const isCutOff = to > within.to;
    if (isCutOff && (AROUND.has(box.type) || TABLES.has(box.type))) return false;
    if (AROUND.has(box.type)) {
      if (!(await addTables(file, { from, to }, tables))) return false;
      continue;
    }
    if (!TABLES.has(box.type)) continue;
    if (tables.has(box.type) || to - from > MAX_TABLE_BYTES) return false;
    tables.set(box.type, await readAt(file, from, to - from));
  }
  return true;
}
