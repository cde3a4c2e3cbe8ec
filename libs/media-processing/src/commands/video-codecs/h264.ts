import type { VideoQuality } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { VideoEncoding } from './video-encoding';

const B_FRAMES = 3;

interface QualityArgs {
  readonly preset: string;
  readonly crf: number;
  /** Stated because presets differ; four fit the decoded picture buffer of every level. */
  readonly referenceFrames: number;
}

const QUALITIES: Readonly<Record<VideoQuality, QualityArgs>> = {
  low: { preset: 'veryfast', crf: 26, referenceFrames: 1 },
  medium: { preset: 'medium', crf: 20, referenceFrames: 3 },
  high: { preset: 'slow', crf: 17, referenceFrames: 4 },
};

/**
 * One thread: with more, the bytes depend on their number (how far motion may reach, what `direct=auto` has seen), and
 * not even on that alone. A B-frame takes its quantiser from the frames next to it, and x264 states the average of one
 * that has ended a rounding error away from what it states of one that is still under way.
 */
const X264_PARAMS = 'scenecut=0:open-gop=0:stitchable=1:threads=1';

/**
 * H.264 by x264.
 *
 * - `stitchable=1` keeps x264 from tuning the headers to the content: https://code.videolan.org/videolan/x264 (x264.h).
 * - x264 writes its version and settings, the number of threads among them, into an SEI (NAL unit type 6) at the head
 *   of every segment. They are of no use inside a joined stream.
 * - The same command gives the same bytes. (CPUs with and without AVX-512 do not agree bit for bit.)
 */
export const H264: VideoEncoding = {
  encoderArgs: (profile) => {
    const { preset, crf, referenceFrames } = QUALITIES[profile.quality];
    const { bitRate, sharedSets } = profile;
    return [
      ['-c:v', 'libx264'],
      ['-preset', preset],
      bitRate === undefined ? ['-crf', String(crf)] : ['-b:v', String(bitRate)],
      ['-profile:v', 'high'],
      ['-level:v', h264Level(profile)],
      ['-pix_fmt', 'yuv420p'],
      ['-refs', String(referenceFrames)],
      ['-bf', String(B_FRAMES)],
      ['-g', String(gopFrames(profile))],
      ['-x264-params', sharedSets ? `${X264_PARAMS}:sps-id=${sharedSets.ownSetId}` : X264_PARAMS],
    ];
  },
  bitstreamFilter: 'filter_units=remove_types=6',
  tag: null,
  /** Two for x264's default pyramid of B-frames. */
  reorderFrames: 2,
};
