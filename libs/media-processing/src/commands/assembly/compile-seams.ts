import type { StreamProfile } from '../../segments/stream-profile';
import { formatSeconds } from '../../time/format-seconds';
import { framesToSeconds } from '../../time/frames';
import type { FfmpegCommand } from '../ffmpeg-command';

/**
 * Frames checked on either side of a seam: the last frames of a GOP, which depend on others, and the first one with a
 * few that depend on it.
 */
const SEAM_FRAMES = 4;

export interface SeamSide {
  readonly path: string;
  readonly frames: number;
}

/** Where two segments meet in a finished file. */
export interface Seam {
  /** Frame of the joined file that is the first one after the seam. */
  readonly frame: number;
  /**
   * Null if both segments have the same parameter sets: then, for a decoder, the seam is like any GOP boundary, and
   * checking what follows is enough.
   */
  readonly before: SeamSide | null;
  readonly after: SeamSide;
  /** Of a file that does not exist yet. */
  readonly reportPath: string;
}

/** Some of the seams of one file. */
export interface Seams {
  readonly joinedPath: string;
  readonly profile: StreamProfile;
  /** At least one. Each needs two or three decoders at the same time. */
  readonly seams: readonly Seam[];
}

/**
 * Decodes a few frames around each seam, both in the joined file and in the separate segments. Stream 0 of a seam's
 * report is the joined file's, the last one that of the segment after the seam; see `judgeSeam`.
 */
export function compileSeams({ joinedPath, profile, seams }: Seams): FfmpegCommand {
  const ranges = seams.map((seam) => rangesAt(seam, joinedPath));
  const first = (index: number): number => ranges.slice(0, index).flat().length;
  const decoded = ranges.map(([joined]) => joined.count);
  return {
    args: [
      ...ranges.flat().flatMap((range) => readFrames(range, profile)),
      ...seams.flatMap(({ reportPath }, index) => [
        ...(ranges[index] ?? []).map((_, at) => ['-map', `${first(index) + at}:v:0`]),
        ['-fps_mode', 'passthrough'],
        // No attacker is involved, and MD5 would take a tenth of the time.
        ['-f', 'framehash'],
        ['-hash', 'murmur3'],
        [reportPath],
      ]),
    ],
    outputPath: seams.at(-1)?.reportPath ?? '',
    expectedFrames: null,
    durationUs: Math.round(framesToSeconds(Math.max(...decoded), profile.frameRate) * 1_000_000),
  };
}

interface FrameRange {
  readonly path: string;
  readonly from: number;
  readonly count: number;
}

/** In the joined file, then in the segments. */
function rangesAt({ frame, before, after }: Seam, joinedPath: string): [FrameRange, ...FrameRange[]] {
  const [earlier, later] = [before?.frames ?? 0, after.frames].map((frames) => Math.min(frames, SEAM_FRAMES)) as [
    number,
    number,
  ];
  return [
    { path: joinedPath, from: frame - earlier, count: earlier + later },
    ...(before ? [{ path: before.path, from: before.frames - earlier, count: earlier }] : []),
    { path: after.path, from: 0, count: later },
  ];
}

/**
 * Cuts in the middle of a frame's duration, so that rounding cannot include another frame.
 *
 * `-nofind_stream_info`: ffmpeg would decode the beginning of every file to find out what its header already says.
 * `-threads 1`: every further thread has its own frame buffers, too much memory to clear for a few frames.
 */
function readFrames({ path, from, count }: FrameRange, { frameRate }: StreamProfile): string[][] {
  const us = (frames: number): string => formatSeconds(framesToSeconds(frames, frameRate) * 1_000_000);
  return [
    ['-protocol_whitelist', 'file,pipe'],
    ['-nofind_stream_info'],
    ['-threads', '1'],
    ...(from > 0 ? [['-ss', us(from - 0.5)]] : []),
    ['-t', us(from > 0 ? count : count - 0.5)],
    ['-i', path],
  ];
}
