import type { VideoQuality } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import type { VideoEncoding } from './video-encoding';

interface QualityArgs {
  /** Constant quality, 0-63. */
  readonly crf: number;
  /** 0-5; a step up saves time and costs size. */
  readonly speed: number;
}

/**
 * The same VMAF as that quality of H.264, at about half its size, in twice its time (`low`: six times):
 * docs/quality.md.
 */
const QUALITIES: Readonly<Record<VideoQuality, QualityArgs>> = {
  low: { crf: 42, speed: 5 },
  medium: { crf: 27, speed: 4 },
  high: { crf: 18, speed: 2 },
};

/**
 * VP9 by libvpx.
 *
 * - `-keyint_min` equal to `-g` makes libvpx place keyframes by number alone. A keyframe is always the end of what was
 *   before: GOPs are closed.
 * - Frames that are never shown (`-auto-alt-ref`) travel in the packet of the next frame that is, a superframe, so a
 *   packet still is one frame, and is presented when it is decoded.
 * - Tiles are encoded side by side. Threads within a tile (`-row-mt`) would be a little faster, but the bytes would
 *   depend on whether there is more than one.
 */
export const VP9: VideoEncoding = {
  encoderArgs: (profile) => {
    const { crf, speed } = QUALITIES[profile.quality];
    const { bitRate } = profile;
    const gop = String(gopFrames(profile));
    return [
      ['-c:v', 'libvpx-vp9'],
      ['-deadline', 'good'],
      ['-cpu-used', String(speed)],
      ['-b:v', String(bitRate ?? 0)],
      ...(bitRate === undefined ? [['-crf', String(crf)]] : []),
      ['-profile:v', '0'],
      ['-pix_fmt', 'yuv420p'],
      ['-auto-alt-ref', '1'],
      ['-lag-in-frames', '25'],
      ['-row-mt', '0'],
      ['-tile-columns', '2'],
      ['-g', gop],
      ['-keyint_min', gop],
    ];
  },
  bitstreamFilter: null,
  tag: null,
  reorderFrames: 0,
};
