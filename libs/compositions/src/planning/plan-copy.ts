import { lastMarked, secondsToFrames, type ClipLayer, type CopySegment, type PacketIndex } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import { clipLayerOf, type PlanContext } from './clip-layer-of';
import type { TrackPicture } from './stack-tracks';
import type { Showing } from './underrun/showing';

/** A copy is a separate task with seams to verify: anything shorter is not worth it. */
const MIN_COPY_SECONDS = 0.5;

/** Any other property of a layer changes its pixels. The fit does not: the source is as large as the frame. */
const UNCHANGED: ReadonlySet<string> = new Set<keyof ClipLayer>([
  'kind',
  'sourceId',
  'sourceFrame',
  'sourceEndFrame',
  'fit',
]);

/**
 * The part of a run that can be copied from a source, from an IDR picture to a place where the packets can be cut; null
 * if there is none.
 *
 * @param tracks what is shown throughout the run, and nothing is painted over it
 */
export function planCopy(run: FrameSpan, tracks: readonly TrackPicture[], context: PlanContext): CopySegment | null {
  const [track, ...others] = tracks;
  if (track?.kind !== 'clip' || others.length > 0) return null;
  const span = betweenFades(run, track.showing);
  if (span.endFrame <= span.startFrame) return null;
  const layer = clipLayerOf(track.showing, span, context);
  const index = context.material.copies?.indexes.get(layer.sourceId);
  if (!index || !Object.keys(layer).every((name) => UNCHANGED.has(name))) return null;
  const cut = cutAtIdr(index, layer.sourceFrame, Math.min(index.frames, endInSource(layer, span)));
  if (!cut) return null;
  const startFrame = span.startFrame + cut.startFrame - layer.sourceFrame;
  const frames = cut.endFrame - cut.startFrame;
  const isWorthIt =
    frames === run.endFrame - run.startFrame || frames >= secondsToFrames(MIN_COPY_SECONDS, context.timeline.frameRate);
  return isWorthIt ? { kind: 'copy', startFrame, frames, sourceId: layer.sourceId, sourceFrame: cut.startFrame } : null;
}

/** The part of a run in which its clip does not fade. */
function betweenFades({ startFrame, endFrame }: FrameSpan, { clip }: Showing): FrameSpan {
  const { fadeInFrames, fadeOutFrames } = clip;
  return {
    startFrame: fadeInFrames > 0 ? Math.max(startFrame, clip.startFrame + fadeInFrames) : startFrame,
    endFrame: fadeOutFrames > 0 ? Math.min(endFrame, clip.endFrame - 1 - fadeOutFrames) : endFrame,
  };
}

function endInSource({ sourceFrame, sourceEndFrame }: ClipLayer, { startFrame, endFrame }: FrameSpan): number {
  return Math.min(sourceEndFrame, sourceFrame + endFrame - startFrame);
}

/**
 * The longest stretch within a range of the source that starts with an IDR picture and ends where every decoded frame
 * has been shown. The rest of the range is empty or longer than one frame: two consecutive IDR pictures would have to
 * be told apart.
 */
function cutAtIdr({ idrFrames, ends }: PacketIndex, from: number, end: number): FrameSpan | null {
  const startFrame = idrFrames.find((frame) => frame >= from);
  const endFrame = lastMarked(ends, end) === end ? end : lastMarked(ends, end - 2);
  if (startFrame === undefined || endFrame === null || endFrame <= startFrame) return null;
  return { startFrame, endFrame };
}
