import type { HardwareEncoder, StreamProfile } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';

/** The stream profile of an output's video. No encoder: software. */
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
