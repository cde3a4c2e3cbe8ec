import { secondsToFrames, type CopySegment, type Layer } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import type { TrackPicture } from './stack-tracks';

/** A part of the timeline that is copied or encoded separately. */
export type TimelinePart = CopiedPart | EncodedPart;

interface CopiedPart extends FrameSpan {
  readonly kind: 'copy';
  readonly copy: CopySegment;
}

export type EncodedPart = CoveredPart | RemainingPart;

interface CoveredPart extends FrameSpan {
  readonly kind: 'encode';
  /** What is shown throughout. */
  readonly tracks: readonly TrackPicture[];
  /** What is painted over it. */
  readonly painted: readonly Layer[];
}

/** What a copy leaves of a clip: before an IDR picture, or after the last place where packets can be cut. */
interface RemainingPart extends FrameSpan {
  readonly kind: 'remainder';
  readonly tracks: readonly TrackPicture[];
}

/**
 * A separate segment costs about as much as encoding half a second, see docs/performance.md. For longer remainders,
 * every change of the text would cost more than it saves.
 */
const MAX_REMAINDER_SECONDS = 1;

/**
 * The same parts, but with short remainders of a clip merged into the adjacent part of that clip that lies under a
 * static text.
 */
export function joinRemainders(
  parts: readonly TimelinePart[],
  { frameRate }: Pick<Timeline, 'frameRate'>,
): TimelinePart[] {
  const maxFrames = secondsToFrames(MAX_REMAINDER_SECONDS, frameRate);
  const joined: TimelinePart[] = [];
  for (const part of parts) {
    const before = joined.pop();
    if (!before) joined.push(part);
    else joined.push(...joinPair(before, part, maxFrames));
  }
  return joined;
}

function joinPair(before: TimelinePart, after: TimelinePart, maxFrames: number): TimelinePart[] {
  const isJoined =
    (before.kind === 'encode' && after.kind === 'remainder' && belongsTo(before, after, maxFrames)) ||
    (before.kind === 'remainder' && after.kind === 'encode' && belongsTo(after, before, maxFrames));
  if (!isJoined) return [before, after];
  const covered = before.kind === 'encode' ? before : after;
  return [{ ...covered, startFrame: before.startFrame, endFrame: after.endFrame }];
}

function belongsTo({ tracks, painted }: CoveredPart, remainder: RemainingPart, maxFrames: number): boolean {
  if (remainder.endFrame - remainder.startFrame > maxFrames) return false;
  return isSameClip(tracks, remainder.tracks) && painted.length > 0 && painted.every(standsStill);
}

function isSameClip([a, ...above]: readonly TrackPicture[], [b]: readonly TrackPicture[]): boolean {
  return above.length === 0 && a?.kind === 'clip' && b?.kind === 'clip' && a.showing === b.showing;
}

function standsStill(layer: Layer): boolean {
  return layer.kind === 'raster' && layer.animation === undefined;
}
