import type { StreamProfile } from '../../segments/stream-profile';
import { formatSeconds } from '../../time/format-seconds';
import { framesToSeconds } from '../../time/frames';
import type { FfmpegCommand } from '../ffmpeg-command';

/** How much is looked at on either side: the last frames of a GOP need others, the first one and a few that need it. */
const SEAM_FRAMES = 4;

export interface SeamSide {
  readonly path: string;
  readonly frames: number;
}

/** Where two segments meet in a finished file. */
export interface Seam {
  readonly joinedPath: string;
  /** Frame of the joined file that is the first one after the seam. */
  readonly frame: number;
  /**
   * Null where both segments have the same parameter sets: then a decoder passes from one to the other as from a GOP to
   * the next, and it is enough to look at what follows.
   */
  readonly before: SeamSide | null;
  readonly after: SeamSide;
  readonly profile: StreamProfile;
  /** Of a file that does not exist yet. */
  readonly reportPath: string;
}

/**
 * Decodes a few frames around a seam in the joined file, and the same ones in the segments by themselves. Stream 0 of the
 * report is the joined file's, the last one that of the segment after the seam; see `judgeSeam`.
 */
export function compileSeam({ joinedPath, frame, before, after, profile, reportPath }: Seam): FfmpegCommand {
  const [earlier, later] = [before?.frames ?? 0, after.frames].map((frames) => Math.min(frames, SEAM_FRAMES)) as [
    number,
    number,
  ];
  const ranges = [
    { path: joinedPath, from: frame - earlier, count: earlier + later },
    ...(before ? [{ path: before.path, from: before.frames - earlier, count: earlier }] : []),
    { path: after.path, from: 0, count: later },
  ];
  return {
    args: [
      ...ranges.flatMap((range) => readFrames({ ...range, profile })),
      ...ranges.map((_, input) => ['-map', `${input}:v:0`]),
      ['-fps_mode', 'passthrough'],
      // Nobody forges these pictures, and MD5 takes a tenth of all the time.
      ['-f', 'framehash'],
      ['-hash', 'murmur3'],
      [reportPath],
    ],
    outputPath: reportPath,
    expectedFrames: null,
    durationUs: Math.round(framesToSeconds(earlier + later, profile.frameRate) * 1_000_000),
  };
}

interface FrameRange extends Pick<Seam, 'profile'> {
  readonly path: string;
  readonly from: number;
  readonly count: number;
}

/** From and to the midst of a frame's time, so that no rounding takes in another one. */
function readFrames({ path, from, count, profile }: FrameRange): string[][] {
  const us = (frames: number): string => formatSeconds(framesToSeconds(frames, profile.frameRate) * 1_000_000);
  return [
    ['-protocol_whitelist', 'file,pipe'],
    ...(from > 0 ? [['-ss', us(from - 0.5)]] : []),
    ['-t', us(from > 0 ? count : count - 0.5)],
    ['-i', path],
  ];
}
