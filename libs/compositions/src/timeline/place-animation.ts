import { secondsToFrames, type Rational } from '@app/media-processing';
import { OVERLAY_DEFAULTS, type AnimationSpec, type AnimationType, type DrawnOverlaySpec } from '../spec';
import type { AnimationStep, OverlayAnimation } from './timeline';

/** The animation of an overlay, in frames; null if it has none. */
export function placeAnimation(overlay: DrawnOverlaySpec, frameRate: Rational): OverlayAnimation | null {
  const { animation } = overlay;
  if (!animation) return null;
  const duration = animation.duration ?? OVERLAY_DEFAULTS.animationSeconds;
  const step = (type: AnimationType | null): AnimationStep | null =>
    type && { type, frames: Math.max(1, secondsToFrames(duration, frameRate)) };
  return {
    in: step(animationIn(animation)),
    out: step(animationOut(animation)),
    frames: secondsToFrames(overlay.end_time, frameRate) - secondsToFrames(overlay.start_time, frameRate),
  };
}

export function animationIn(animation: AnimationSpec): AnimationType | null {
  return animation.in ?? animation.type ?? null;
}

export function animationOut(animation: AnimationSpec): AnimationType | null {
  return animation.out ?? animation.type ?? null;
}
