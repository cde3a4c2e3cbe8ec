import { open } from 'node:fs/promises';
import { invalidMedia } from '../probe/invalid-media';
import type { CubeLut } from './cube-lut';
import { CubeReader } from './cube-reader';

/** The largest cube, with long numbers, comes to about half of it. */
const MAX_BYTES = 32 * 1024 ** 2;

/**
 * The LUT in a `.cube` file of a user's.
 *
 * @throws {Fault} INVALID_MEDIA, with a sentence that says what is wrong with it
 */
export async function readCubeFile(path: string): Promise<CubeLut> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw invalidMedia(`The LUT has ${size} bytes; at most ${MAX_BYTES} (32 MiB) are allowed.`);
    const reader = new CubeReader();
    for await (const line of file.readLines()) reader.readLine(line);
    return reader.finish();
  } finally {
    await file.close();
  }
}
