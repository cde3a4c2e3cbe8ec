import type { FileContainer } from '../../segments/container';
import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds } from '../../time/frames';
import type { FfmpegCommand } from '../ffmpeg-command';

/** What a render has made, ready to become one file. */
export interface Assembly {
  /** A file that holds `concatList` of the segments, in order; not read where the container has no picture. */
  readonly listPath: string;
  /** The sound of the whole timeline, finished, in the codec of the container; not read where it has no sound. */
  readonly audioPath: string;
  readonly container: FileContainer;
  /** Of every segment. */
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  /** What players show as the name of it, where they show one; absent: nothing. */
  readonly title?: string;
  /** In a folder where the runs may leave other files, too. */
  readonly outputPath: string;
}

/** What a run of an assembly makes: all frames, as long as they last. */
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
 * `-auto_convert 0` keeps the packets as they are. Otherwise they take a detour through Annex B, which leaves a copy
 * of the parameter sets in every keyframe, where an `avc1` track must not have them (ISO/IEC 14496-15, 5.3.3).
 */
export function segmentsInput({ listPath }: Pick<Assembly, 'listPath'>): string[][] {
  return [
    ['-f', 'concat'],
    ['-safe', '0'],
    ['-auto_convert', '0'],
    ['-i', listPath],
  ];
}
