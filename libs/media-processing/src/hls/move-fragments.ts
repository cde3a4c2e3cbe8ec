import { open, type FileHandle } from 'node:fs/promises';
import { setDecodeTime } from './decode-time';
import { readFragments, type FragmentedFile } from './read-fragments';

/**
 * Makes a fragmented MP4 of one track begin later on the clock of its track, in its file: as part of a longer stream that
 * is put together elsewhere.
 *
 * @param byTicks at least 0
 * @returns where its fragments lie, and when they now begin
 * @throws {RangeError} where the file is none
 */
export async function moveFragments(path: string, byTicks: number): Promise<FragmentedFile> {
  const { header, fragments } = await readFragments(path);
  const moved = fragments.map((fragment) => ({ ...fragment, startTicks: fragment.startTicks + byTicks }));
  const file = await open(path, 'r+');
  try {
    for (const { firstByte, startTicks } of moved) {
      const moof = await readBox(file, firstByte);
      setDecodeTime(moof, startTicks);
      await file.write(moof, 0, moof.length, firstByte);
    }
  } finally {
    await file.close();
  }
  return { header, fragments: moved };
}

async function readBox(file: FileHandle, firstByte: number): Promise<Buffer> {
  const size = await file.read(Buffer.alloc(4), 0, 4, firstByte);
  const bytes = size.buffer.readUInt32BE(0);
  const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, firstByte);
  return buffer;
}
