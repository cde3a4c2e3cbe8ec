import { makeBox, words } from '../mp4/make-box';

/** Samples that a frame of AAC-LC stands for. */
export const AAC_FRAME_SAMPLES = 1024;

export interface SoundFrames {
  /** The place of the first one in the track. */
  readonly firstFrame: number;
  /** The length of each. */
  readonly frameBytes: readonly number[];
  /** They themselves, one after the other. */
  readonly bytes: Uint8Array;
  /** In samples, with those that prime the decoder: a last frame beyond it is as much shorter. */
  readonly trackSamples: number;
}

/** Positions are relative to the fragment. ISO/IEC 14496-12, 8.8.7 */
const DEFAULT_BASE_IS_MOOF = 0x02_00_00;
/** A fragment says where its frames begin, how long each lasts, and how many bytes it has: 8.8.8. */
const OFFSET_DURATIONS_SIZES = 0x00_03_01;
const VERSION_1 = 0x01_00_00_00;

/** A fragment of a track of AAC: `moof` and `mdat`. */
export function soundFragment({ firstFrame, frameBytes, bytes, trackSamples }: SoundFrames): Buffer {
  const startSample = firstFrame * AAC_FRAME_SAMPLES;
  const table = frameBytes.flatMap((size, index) => [
    Math.min(AAC_FRAME_SAMPLES, trackSamples - startSample - index * AAC_FRAME_SAMPLES),
    size,
  ]);
  const fragmentOf = (dataOffset: number): Buffer =>
    makeBox(
      'moof',
      makeBox('mfhd', words(0, firstFrame + 1)),
      makeBox(
        'traf',
        makeBox('tfhd', words(DEFAULT_BASE_IS_MOOF, 1)),
        makeBox('tfdt', words(VERSION_1, Math.floor(startSample / 2 ** 32), startSample % 2 ** 32)),
        makeBox('trun', words(OFFSET_DURATIONS_SIZES, frameBytes.length, dataOffset, ...table)),
      ),
    );
  // Its length does not depend on the offset, which is that of what follows the head of the `mdat`.
  return Buffer.concat([fragmentOf(fragmentOf(0).length + 8), makeBox('mdat', bytes)]);
}
