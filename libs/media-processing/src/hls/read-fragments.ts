import { open, type FileHandle } from 'node:fs/promises';
import { decodeTime } from './decode-time';
import type { Fragment } from './group-fragments';

export interface FragmentedFile {
  /** All that stands before the first fragment: what a player needs to know of the track. */
  readonly header: Buffer;
  readonly fragments: readonly Fragment[];
}

interface Box {
  readonly type: string;
  readonly firstByte: number;
  readonly bytes: number;
}

/**
 * Where the fragments of a fragmented MP4 of one track lie: each `moof` with the `mdat` after it. Reads the boxes, not the
 * media: ISO/IEC 14496-12, 4.2 and 8.8.12.
 *
 * @throws {RangeError} where the file is none
 */
export async function readFragments(path: string): Promise<FragmentedFile> {
  const file = await open(path);
  try {
    const boxes = await topLevelBoxes(file);
    const headerBytes = boxes.find(({ type }) => type === 'moof')?.firstByte ?? 0;
    const fragments: Fragment[] = [];
    for (const [index, box] of boxes.entries()) {
      if (box.type !== 'moof') continue;
      const data = boxes[index + 1];
      if (data?.type !== 'mdat') throw new RangeError('A fragment has no media');
      const startTicks = decodeTime(await readPart(file, box));
      fragments.push({ startTicks, firstByte: box.firstByte, bytes: box.bytes + data.bytes });
    }
    return { header: await readPart(file, { firstByte: 0, bytes: headerBytes }), fragments };
  } finally {
    await file.close();
  }
}

async function topLevelBoxes(file: FileHandle): Promise<Box[]> {
  const { size: end } = await file.stat();
  const boxes: Box[] = [];
  for (let firstByte = 0; firstByte < end;) {
    const head = await readPart(file, { firstByte, bytes: 16 });
    const short = head.readUInt32BE(0);
    const bytes = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
    if (bytes < 8 || firstByte + bytes > end) throw new RangeError(`A box of ${bytes} bytes at ${firstByte}`);
    boxes.push({ type: head.toString('latin1', 4, 8), firstByte, bytes });
    firstByte += bytes;
  }
  return boxes;
}

async function readPart(file: FileHandle, { firstByte, bytes }: Omit<Box, 'type'>): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, firstByte);
  return buffer;
}
