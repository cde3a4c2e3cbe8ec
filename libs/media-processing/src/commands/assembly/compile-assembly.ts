import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds, SAMPLE_RATE } from '../../time/frames';
import { greatestCommonDivisor } from '../../time/rational';
import { frameTicks, timescale } from '../../time/timescale';
import { REORDER_FRAMES } from '../canonical-video-args';
import type { FfmpegCommand } from '../ffmpeg-command';

export interface Assembly {
  /** A file that holds `concatList` of the segments, in order. */
  readonly listPath: string;
  /** The sound of the whole timeline, finished. */
  readonly audioPath: string;
  /** Of every segment. */
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  readonly outputPath: string;
}

/**
 * Joins segments and sound without encoding anything.
 *
 * - The picture's timestamps are set anew, on the grid. x264 begins decoding two frames before presentation, except in
 *   segments of one or two frames; after such a one the next begins to decode before the last has ended, and the muxer
 *   would push its timestamps off the grid ("Non-monotonous DTS"). Each packet is one frame, in decoding order, so the
 *   nth decodes at n - 2. The demuxer places segments to the microsecond, which rounding takes back to the frame.
 * - `-auto_convert 0` keeps the packets as they are. Otherwise they take a detour through Annex B, which leaves a copy
 *   of the parameter sets in every keyframe, where an `avc1` track must not have them (ISO/IEC 14496-15, 5.3.3).
 * - The movie's timescale is a multiple of both tracks': the edit lists, which cut off what only primes the decoders
 *   (two frames, 1024 samples), count in it, and are then exact to the sample.
 */
export function compileAssembly({ listPath, audioPath, profile, totalFrames, outputPath }: Assembly): FfmpegCommand {
  const { frameRate } = profile;
  const ticks = frameTicks(frameRate);
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
      ['-bsf:v', `setts=pts=round(PTS/${ticks})*${ticks}:dts=(N-${REORDER_FRAMES})*${ticks}`],
      ['-video_track_timescale', String(timescale(frameRate))],
      ['-movie_timescale', String(leastCommonMultiple(timescale(frameRate), SAMPLE_RATE))],
      ['-map_metadata', '-1'],
      ['-map_chapters', '-1'],
      ['-movflags', '+faststart'],
      ['-bitexact'],
      ['-f', 'mp4'],
      [outputPath],
    ],
    outputPath,
    expectedFrames: totalFrames,
    durationUs: Math.round(framesToSeconds(totalFrames, frameRate) * 1_000_000),
  };
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}
