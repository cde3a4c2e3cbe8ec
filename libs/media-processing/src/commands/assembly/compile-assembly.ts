import type { FileContainer } from '../../segments/container';
import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds } from '../../time/frames';
import type { FfmpegCommand } from '../ffmpeg-command';
import { muxerArgs } from './muxer-args';

export interface Assembly {
  /** A file that holds `concatList` of the segments, in order. */
  readonly listPath: string;
  /** The sound of the whole timeline, finished, in the codec of the container. */
  readonly audioPath: string;
  readonly container: FileContainer;
  /** Of every segment. */
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  readonly outputPath: string;
}

/**
 * Joins segments and sound without encoding anything. The picture's timestamps are set anew, on the grid.
 *
 * `-auto_convert 0` keeps the packets as they are. Otherwise they take a detour through Annex B, which leaves a copy
 * of the parameter sets in every keyframe, where an `avc1` track must not have them (ISO/IEC 14496-15, 5.3.3).
 */
export function compileAssembly(assembly: Assembly): FfmpegCommand {
  const { listPath, audioPath, profile, totalFrames, outputPath } = assembly;
  return {
    args: [
      ['-f', 'concat'],
      ['-safe', '0'],
      ['-auto_convert', '0'],
      ['-i', listPath],
      ['-i', audioPath],
      ['-map', '0:v:0'],
      ['-map', '1:a:0'],
      ['-c', 'copy'],
      ...muxerArgs(assembly),
      [outputPath],
    ],
    outputPath,
    expectedFrames: totalFrames,
    durationUs: Math.round(framesToSeconds(totalFrames, profile.frameRate) * 1_000_000),
  };
}
