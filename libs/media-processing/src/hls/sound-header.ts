import { boxesIn, contentOf } from '../mp4/boxes-in';
import { inMemory } from '../mp4/in-memory';
import { makeBox, words } from '../mp4/make-box';

/** Boxes that are rewritten by what is in them. */
const CONTAINERS: ReadonlySet<string> = new Set(['trak', 'edts', 'mdia', 'minf', 'stbl']);

/** Where, after version and flags, these say how long everything is: it is told by the fragments. */
const DURATIONS: Readonly<Record<string, number>> = { mvhd: 16, mdhd: 16, tkhd: 20, elst: 8 };

/** Tables of frames, which stand in the fragments: empty, they have as many words of zeros. */
const TABLES: Readonly<Record<string, number>> = { stts: 2, stsc: 2, stco: 2, stsz: 3 };

/** What describes single frames, or the file. */
const LEFT_OUT: ReadonlySet<string> = new Set(['sgpd', 'sbgp', 'udta']);

/**
 * The header for fragments of a file of sound: what a player needs to know of its track, with the edit list that leaves out
 * what primes the decoder. ISO/IEC 14496-12, 8.8.
 *
 * @param movie the content of the file's `moov`
 * @throws {RangeError} where it is longer than 24 hours
 */
export async function soundHeader(movie: Buffer): Promise<Buffer> {
  const brands = Buffer.from('iso6\0\0\0\0iso6mp41', 'latin1');
  // The track, its sample description, and no defaults.
  const defaults = makeBox('trex', words(0, 1, 1, 0, 0, 0));
  return Buffer.concat([
    makeBox('ftyp', brands),
    makeBox('moov', await withoutFrames(movie), makeBox('mvex', defaults)),
  ]);
}

async function withoutFrames(content: Buffer): Promise<Buffer> {
  const boxes: Buffer[] = [];
  for await (const box of boxesIn(inMemory(content), { from: 0, to: content.length })) {
    const { from, to } = contentOf(box);
    const inside = content.subarray(from, to);
    const { type } = box;
    if (CONTAINERS.has(type)) boxes.push(makeBox(type, await withoutFrames(inside)));
    else if (!LEFT_OUT.has(type)) boxes.push(makeBox(type, withoutLength(type, inside)));
  }
  return Buffer.concat(boxes);
}

function withoutLength(type: string, content: Buffer): Buffer {
  const tableWords = TABLES[type];
  if (tableWords !== undefined) return words(...Array<number>(tableWords).fill(0));
  const at = DURATIONS[type];
  if (at === undefined) return content;
  // Version 1 has longer fields, for what does not fit into 32 bits.
  if (content.readUInt8(0) !== 0) throw new RangeError('The sound is longer than a day');
  return Buffer.concat([content.subarray(0, at), words(0), content.subarray(at + 4)]);
}
