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
  readonly before: SeamSide;
  readonly after: SeamSide;
  readonly profile: StreamProfile;
  /** Of a file that does not exist yet. */
  readonly reportPath: string;
}

/**
 * Decodes a few frames around a seam in the joined file, and the same ones in the two segments by themselves. Stream 0
 * of the report is the joined file's, 1 and 2 are the segments'; see `judgeSeam`.
 */
export function compileSeam({ joinedPath, frame, before, after, profile, reportPath }: Seam): FfmpegCommand {
  const [earlier, later] = [before, after].map(({ frames }) => Math.min(frames, SEAM_FRAMES)) as [number, number];
  const read = (path: string, from: number, count: number): string[][] => readFrames({ path, from, count, profile });
  return {
    args: [
      ...read(joinedPath, frame - earlier, earlier + later),
      ...read(before.path, before.frames - earlier, earlier),
      ...read(after.path, 0, later),
      ...[0, 1, 2].map((input) => ['-map', `${input}:v:0`]),
      ['-fps_mode', 'passthrough'],
      ['-f', 'framemd5'],
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
