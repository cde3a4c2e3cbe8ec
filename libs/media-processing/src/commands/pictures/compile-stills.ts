import type { Rational } from '../../time/rational';
import { framesToSeconds } from '../../time/frames';
import { formatSeconds } from '../../time/format-seconds';
import type { FfmpegCommand } from '../ffmpeg-command';
import { jpegArgs, TO_JPEG_COLOURS } from './jpeg-args';

export interface StillsJob {
  /** A finished segment. */
  readonly segmentPath: string;
  readonly frameRate: Rational;
  /** Frames of the segment, counted from its first, ascending and distinct; at least one. */
  readonly frames: readonly number[];
  /** Pixels of each picture; null: as large as the frame. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Of JPEG files, with `%05d` for their number; and the number of the first. */
  readonly outputPath: string;
  readonly firstNumber: number;
}

/** For a single frame, further threads only cost memory. */
const ONE_THREAD = [['-threads', '1']];

/**
 * Extracts images from a finished segment. Decoding starts at the last keyframe up to the first requested frame, or at
 * that frame itself if it is a keyframe, as posters and thumbnails often are: seeking half a frame late keeps rounding
 * from missing it, and earlier frames are dropped by timestamp.
 */
export function compileStills(job: StillsJob): FfmpegCommand {
  const { segmentPath, frameRate, frames, size, outputPath, firstNumber } = job;
  const first = frames[0] ?? 0;
  const us = (count: number): string => formatSeconds(Math.round(framesToSeconds(count, frameRate) * 1_000_000));
  const chosen = frames.map((frame) => `eq(n,${frame - first})`).join('+');
  const filters = [
    ...(first > 0 ? [`select='gt(t,-${us(1)})'`] : []),
    `select='${chosen}'`,
    ...(size ? [`scale=${size.width}:${size.height}:flags=area+accurate_rnd`] : []),
    TO_JPEG_COLOURS,
  ];
  return {
    args: [
      // The header says everything: ffmpeg need not analyse the stream.
      ['-nofind_stream_info'],
      ...(frames.length === 1 ? ONE_THREAD : []),
      ...(first > 0 ? [['-noaccurate_seek'], ['-ss', us(first + 0.5)]] : []),
      ['-i', segmentPath],
      ['-map', '0:v:0'],
      ['-vf', filters.join(',')],
      ['-fps_mode', 'passthrough'],
      ['-frames:v', String(frames.length)],
      ['-filter_threads', '1'],
      ...ONE_THREAD,
      ...jpegArgs(firstNumber),
      [outputPath],
    ],
    outputPath,
    expectedFrames: frames.length,
    durationUs: 0,
  };
}
