import type { Rational } from '@app/media-processing';
import type { ClipSpec } from '../spec';
import type { Neighbour } from './neighbours';
import type { Problem } from './problem';
import { shortSeconds } from './short-seconds';
import type { Slot } from './slot-of';

export interface PlacedClip extends Slot {
  /** Where it stands in the request. */
  readonly index: number;
  readonly spec: ClipSpec;
}

interface TransitionLength {
  /** As the request says it, in seconds. */
  readonly duration: number;
  readonly frameRate: Rational;
}

/** 0.3 s at 30 frames per second are a little more than 9 frames. */
const ROUNDING_ERROR = 1e-6;

/** Problems with the transition into a clip: at most the first one. */
export function findTransitionProblems({ clip, before }: Neighbour<PlacedClip>, frameRate: Rational): Problem[] {
  const { transition } = clip.spec;
  if (!transition) return [];
  const path = `clips.${clip.index}`;
  if (!before) {
    const message = `A transition needs a clip to come from; no clip of track ${clip.track} begins before ${path}.`;
    return [{ path: `${path}.transition`, message }];
  }
  const { duration } = transition;
  const length = { duration, frameRate };
  const seconds = (frames: number): number => shortSeconds(frames, frameRate);
  const other = `clips.${before.clip.index}`;
  const overlap = before.clip.endFrame - clip.startFrame;
  if (overlap <= 0 && framesOf(length) < 1) {
    const message = `duration must be at least one frame (${seconds(1)} s); it is ${duration} s.`;
    return [{ path: `${path}.transition.duration`, message }];
  }
  if (overlap <= 0) {
    const message =
      `The transition takes ${duration} s, and ${path} has to begin as long before ${other} ends ` +
      `(${seconds(before.clip.endFrame)} s); it begins at ${seconds(clip.startFrame)} s.`;
    return [{ path: `${path}.start_time`, message }];
  }
  if (!isAsLongAs(overlap, length)) {
    const message = `duration must be what ${path} and ${other} overlap by: ${seconds(overlap)} s; it is ${duration} s.`;
    return [{ path: `${path}.transition.duration`, message }];
  }
  if (clip.endFrame < before.clip.endFrame) {
    const message =
      `duration must be at most the length of ${path} (${seconds(clip.endFrame - clip.startFrame)} s); ` +
      `it is ${duration} s.`;
    return [{ path: `${path}.transition.duration`, message }];
  }
  const beforeEndsAt = before.clip.spec.transition && before.before ? before.before.clip.endFrame : 0;
  if (beforeEndsAt <= clip.startFrame) return [];
  const message =
    `The transition into ${path} begins at ${seconds(clip.startFrame)} s, before the one into ${other} has ended ` +
    `(${seconds(beforeEndsAt)} s); at most two clips of a track may overlap.`;
  return [{ path: `${path}.transition`, message }];
}

/** Both ends of the overlap are rounded to frames, so it may differ from the request by a fraction of a frame. */
function isAsLongAs(overlapFrames: number, length: TransitionLength): boolean {
  return Math.abs(overlapFrames - framesOf(length)) < 1 - ROUNDING_ERROR;
}

function framesOf({ duration, frameRate }: TransitionLength): number {
  return (duration * frameRate.num) / frameRate.den;
}
