import type { VideoQuality } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import type { VideoEncoding } from './video-encoding';

interface QualityArgs {
  readonly preset: string;
  readonly crf: number;
}

/** The same VMAF as that quality of H.264, at about half its size: docs/quality.md. */
const QUALITIES: Readonly<Record<VideoQuality, QualityArgs>> = {
  low: { preset: 'ultrafast', crf: 26 },
  medium: { preset: 'veryfast', crf: 21 },
  high: { preset: 'fast', crf: 17 },
};

/**
 * HEVC by x265: https://x265.readthedocs.io/en/stable/cli.html
 *
 * - `repeat-headers=0`, because the parameter sets of an `hvc1` track stand in its header and nowhere else
 *   (ISO/IEC 14496-15, 8.4.1); Apple's players take no other.
 * - `info=0`: or x265 would write its settings into an SEI.
 * - A bit rate is an average without a limit for its peaks: under one, x265 does not give the same bytes twice.
 * - `frame-threads=1`: with more, the bytes would depend on their number. Threads within a frame do not change them.
 */
export const HEVC: VideoEncoding = {
  encoderArgs: (profile) => {
    const { preset, crf } = QUALITIES[profile.quality];
    const { bitRate } = profile;
    const gop = gopFrames(profile);
    const options = [
      `keyint=${gop}`,
      `min-keyint=${gop}`,
      'scenecut=0',
      'open-gop=0',
      'bframes=3',
      'b-pyramid=1',
      'repeat-headers=0',
      'info=0',
      'frame-threads=1',
      'log-level=error',
    ];
    return [
      ['-c:v', 'libx265'],
      ['-preset', preset],
      bitRate === undefined ? ['-crf', String(crf)] : ['-b:v', String(bitRate)],
      ['-profile:v', 'main'],
      ['-pix_fmt', 'yuv420p'],
      ['-g', String(gop)],
      ['-x265-params', options.join(':')],
    ];
  },
  bitstreamFilter: null,
  tag: 'hvc1',
  /** Two for a pyramid of B-frames. */
  reorderFrames: 2,
};
