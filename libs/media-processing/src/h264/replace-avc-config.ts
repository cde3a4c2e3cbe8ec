import { open, type FileHandle } from 'node:fs/promises';
import { parseAvcConfig } from './avc-config';

/** From the beginning of a box to the first box in it: ISO/IEC 14496-12, 8.5.2, and 14496-15, 5.3.4.1. */
const HEAD_BYTES: Readonly<Record<string, number>> = {
  moov: 8,
  trak: 8,
  mdia: 8,
  minf: 8,
  stbl: 8,
  stsd: 16,
  avc1: 86,
};

interface Box {
  readonly type: string;
  readonly at: number;
  readonly size: number;
}

/**
 * Puts a record that holds more parameter sets into the header of an H.264 track. The file has one track and its `moov`
 * at the end, as ffmpeg writes it, so that no packet moves. Where the new record lacks one of the sets that the file
 * needs, the file stays as it is, for whoever verifies it to find.
 *
 * @throws {RangeError} for any other file
 */
export async function replaceAvcConfig(path: string, record: Buffer): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { at, moov } = await readLastMoov(file);
    const changed = withConfig(moov, record);
    await file.write(changed, 0, changed.length, at);
    await file.truncate(at + changed.length);
  } finally {
    await file.close();
  }
}

async function readLastMoov(file: FileHandle): Promise<{ readonly at: number; readonly moov: Buffer }> {
  const { size: end } = await file.stat();
  for (let at = 0; at < end;) {
    const { buffer: head, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, at);
    const short = head.readUInt32BE(0);
    const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
    if (bytesRead < 8 || size < 8) break;
    if (head.toString('latin1', 4, 8) === 'moov' && at + size === end) {
      return { at, moov: (await file.read(Buffer.alloc(size), 0, size, at)).buffer };
    }
    at += size;
  }
  throw new RangeError('The header does not stand at the end of the file');
}

/** The same `moov` with another `avcC`, if that has all sets of its own; every box around it grows with it. */
export function withConfig(moov: Buffer, record: Buffer): Buffer {
  const way = wayToConfig(moov);
  const old = way.at(-1);
  if (old?.type !== 'avcC') throw new RangeError('The file has no track of H.264');
  const own = parseAvcConfig(moov.subarray(old.at + 8, old.at + old.size));
  const given = parseAvcConfig(record);
  if (!hasAll(given.sequenceSets, own.sequenceSets) || !hasAll(given.pictureSets, own.pictureSets)) return moov;
  const growth = 8 + record.length - old.size;
  const changed = Buffer.from(moov);
  for (const { at, size } of way) changed.writeUInt32BE(size + growth, at);
  return Buffer.concat([changed.subarray(0, old.at + 8), record, changed.subarray(old.at + old.size)]);
}

function hasAll(units: readonly Buffer[], needed: readonly Buffer[]): boolean {
  return needed.every((unit) => units.some((other) => other.equals(unit)));
}

function wayToConfig(moov: Buffer): Box[] {
  const way: Box[] = [{ type: 'moov', at: 0, size: moov.length }];
  for (const type of ['trak', 'mdia', 'minf', 'stbl', 'stsd', 'avc1', 'avcC']) {
    const around = way.at(-1);
    const found = around && childrenOf(moov, around).filter((box) => box.type === type);
    if (found?.length !== 1 || !found[0]) break;
    way.push(found[0]);
  }
  return way;
}

function childrenOf(moov: Buffer, { type, at, size }: Box): Box[] {
  const children: Box[] = [];
  const end = at + size;
  for (let next = at + (HEAD_BYTES[type] ?? size); next + 8 <= end;) {
    const box = { type: moov.toString('latin1', next + 4, next + 8), at: next, size: moov.readUInt32BE(next) };
    if (box.size < 8 || next + box.size > end) throw new RangeError('A box of the header is cut off');
    children.push(box);
    next += box.size;
  }
  return children;
}
