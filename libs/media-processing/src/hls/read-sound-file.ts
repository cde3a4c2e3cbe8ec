import { boxesAt, contentOf, readAt, type ReadableBytes } from '../mp4/boxes-in';
import { inMemory } from '../mp4/in-memory';

/** Where the encoded frames of a file of sound lie, as `compileAudioMix` makes it: one after the other. */
export interface SoundFile {
  /** The content of its `moov`. */
  readonly movie: Buffer;
  /** The length of each frame, in order. */
  readonly frameBytes: readonly number[];
  /** Of the first frame. */
  readonly firstByte: number;
}

const SAMPLE_TABLE = ['trak', 'mdia', 'minf', 'stbl'];
/** Version and flags, which stand at the head of every table. */
const FLAGS_BYTES = 4;

/**
 * Reads the tables of an MP4 of one track of sound, and nothing of the sound: ISO/IEC 14496-12, 8.7.3 and 8.7.5.
 *
 * @throws {RangeError} where the file is none
 */
export async function readSoundFile(file: ReadableBytes, sizeBytes: number): Promise<SoundFile> {
  const movie = await contentAt(file, { to: sizeBytes }, ['moov']);
  const table = (type: string): Promise<Buffer | null> =>
    contentAt(inMemory(movie ?? Buffer.alloc(0)), { to: movie?.length ?? 0 }, [...SAMPLE_TABLE, type]);
  const sizes = (await table('stsz'))?.subarray(FLAGS_BYTES);
  const places = (await table('stco'))?.subarray(FLAGS_BYTES);
  if (!movie || !sizes || !places) throw new RangeError('The file has no table of its sound');
  // A size of all frames, which compressed sound has not, then how many there are.
  const frames = sizes.readUInt32BE(4);
  return {
    movie,
    frameBytes: Array.from({ length: frames }, (_, index) => sizes.readUInt32BE(8 + index * 4)),
    firstByte: places.readUInt32BE(4),
  };
}

async function contentAt(
  file: ReadableBytes,
  { to }: { readonly to: number },
  path: readonly string[],
): Promise<Buffer | null> {
  for await (const box of boxesAt(file, { from: 0, to }, path)) {
    const content = contentOf(box);
    return readAt(file, content.from, content.to - content.from);
  }
  return null;
}
