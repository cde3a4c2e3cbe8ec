import type { HardwareEncoder, StreamProfile } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';

/** What the picture of an output has to be. No encoder: software. */
export function profileOf(
  { codec, width, height, frameRate, quality, bitRate }: Timeline,
  encoder: HardwareEncoder | null,
): StreamProfile {
  return {
    codec,
    width,
    height,
    frameRate,
    quality,
    ...(bitRate === null ? {} : { bitRate }),
    ...(encoder && { encoder }),
  };
}
