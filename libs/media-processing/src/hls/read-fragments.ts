import { open, type FileHandle } from 'node:fs/promises';
import { boxesIn, contentOf, readAt, type Box } from '../mp4/boxes-in';
import { decodeTime } from './decode-time';
import type { Fragment } from './group-fragments';

export interface FragmentedFile {
  /** All that stands before the first fragment: what a player needs to know of the track. */
  readonly header: Buffer;
  readonly fragments: readonly Fragment[];
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
      const startTicks = decodeTime(await readAt(file, box.firstByte, box.bytes));
      fragments.push({ startTicks, firstByte: box.firstByte, bytes: box.bytes + data.bytes });
    }
    return { header: await readAt(file, 0, headerBytes), fragments };
  } finally {
    await file.close();
  }
}

async function topLevelBoxes(file: FileHandle): Promise<Box[]> {
  const { size: end } = await file.stat();
  const boxes: Box[] = [];
  for await (const box of boxesIn(file, { from: 0, to: end })) boxes.push(box);
  const last = boxes.at(-1);
  if ((last ? contentOf(last).to : 0) !== end) throw new RangeError(`The boxes do not end with the file, at ${end}`);
  return boxes;
}
