import type { FileContainer } from '../../segments/container';
import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds } from '../../time/frames';
import type { FfmpegCommand } from '../ffmpeg-command';

/** The parts of a render, ready to be assembled into one file. */
export interface Assembly {
  /** A file with the `concatList` of the segments, in order; not read if the container has no video. */
  readonly listPath: string;
  /** The finished audio of the whole timeline, in the codec of the container; not read if it has no audio. */
  readonly audioPath: string;
  readonly container: FileContainer;
  /** Of every segment. */
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  /** Title metadata, for players that show it; absent: none. */
  readonly title?: string;
  /** Its folder may also be used for temporary files. */
  readonly outputPath: string;
}

/** What each run of an assembly produces: all frames, with their total length. */
export function lengthOf({
  totalFrames,
  profile,
}: Pick<Assembly, 'totalFrames' | 'profile'>): Pick<FfmpegCommand, 'expectedFrames' | 'durationUs'> {
  return {
    expectedFrames: totalFrames,
    durationUs: Math.round(framesToSeconds(totalFrames, profile.frameRate) * 1_000_000),
  };
}

/**
 * Reads the segments as one stream.
 *
 * `-auto_convert 0` keeps the packets as they are. Otherwise they are converted to Annex B and back, which leaves a
 * copy of the parameter sets in every keyframe, where an `avc1` track must not have them (ISO/IEC 14496-15, 5.3.3).
 */
export function segmentsInput({ listPath }: Pick<Assembly, 'listPath'>): string[][] {
  return [
    ['-f', 'concat'],
    ['-safe', '0'],
    ['-auto_convert', '0'],
    ['-i', listPath],
  ];
}
