import { framesToSeconds, type Rational } from '@app/media-processing';

/** A time for a message: exact enough to be sent back, and no longer than that. */
export function shortSeconds(frames: number, frameRate: Rational): number {
  return Number(framesToSeconds(frames, frameRate).toFixed(4));
}
