import type { VideoQuality } from '../../segments/stream-profile';
import { gopFrames } from '../../segments/stream-profile';
import type { VideoEncoding } from './video-encoding';

interface QualityArgs {
  /** 0-63. */
  readonly crf: number;
  /** 0-12; a step up saves time and costs size. */
  readonly preset: number;
}

/** The same VMAF as that quality of H.264, at about a third of its size: docs/quality.md. */
const QUALITIES: Readonly<Record<VideoQuality, QualityArgs>> = {
  low: { crf: 46, preset: 10 },
  medium: { crf: 29, preset: 9 },
  high: { crf: 20, preset: 7 },
};

/**
 * AV1 by SVT-AV1.
 *
 * - `scd=0` places keyframes by number alone, `irefresh-type=2` makes them closed.
 * - Frames that are never shown travel in the packet of the next frame that is (a temporal unit), so a packet still is
 *   one frame, and is presented when it is decoded.
 * - The bytes do not depend on the number of threads. With a bit rate they would not even be the same twice, so there is
 *   none.
 */
export const AV1: VideoEncoding = {
  encoderArgs: (profile) => {
    const { crf, preset } = QUALITIES[profile.quality];
    return [
      ['-c:v', 'libsvtav1'],
      ['-preset', String(preset)],
      ['-crf', String(crf)],
      ['-pix_fmt', 'yuv420p'],
      ['-g', String(gopFrames(profile))],
      ['-svtav1-params', 'scd=0:irefresh-type=2'],
    ];
  },
  bitstreamFilter: null,
  tag: null,
  reorderFrames: 0,
};

/** Pixels; SVT-AV1 takes no frame that is smaller on any side. */
export const AV1_MIN_SIDE = 64;
