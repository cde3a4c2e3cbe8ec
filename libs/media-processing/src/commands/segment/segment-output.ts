import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds } from '../../time/frames';
import { timescale } from '../../time/timescale';
import type { FfmpegCommand } from '../ffmpeg-command';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';

interface SegmentFile {
  readonly profile: StreamProfile;
  readonly frames: number;
  readonly outputPath: string;
}

/**
 * The end of every segment's command: an MP4 file that can be joined.
 *
 * `-movie_timescale`: by default, the length of a file is in its header in milliseconds, rounded up, and the join
 * places the next segment by it. In ticks of the frame rate it is exact.
 */
export function segmentOutput({ profile, frames, outputPath }: SegmentFile): FfmpegCommand {
  return {
    args: [
      ['-frames:v', String(frames)],
      ...NOTHING_FROM_THE_INPUTS,
      ['-movie_timescale', String(timescale(profile.frameRate))],
      ['-f', 'mp4'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: frames,
    durationUs: Math.round(framesToSeconds(frames, profile.frameRate) * 1_000_000),
  };
}
