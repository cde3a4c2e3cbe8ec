import type { Layer, Segment } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import { chunkRun } from './chunk-run';
import { chunkedClip } from './chunked-clip';
import type { PlanContext } from './clip-layer-of';
import { joinRemainders, type EncodedPart, type TimelinePart } from './join-remainders';
import { overlaySpans, paintOverlays } from './paint-overlays';
import { paintTracks } from './paint-tracks';
import { planCopy } from './plan-copy';
import type { PlanMaterial } from './plan-material';
import { showClips } from './show-clips';
import { spansBetween } from './spans-between';
import { spansDuring } from './spans-during';
import { stackTracks, type TrackPicture } from './stack-tracks';
import type { Showing } from './underrun/showing';

/**
 * Cuts the timeline wherever the set of things on screen changes, and long runs into chunks. The segments tile
 * [0, totalFrames) exactly.
 *
 * @param chunkSeconds see `chunkRun`; changes what can be made side by side, not what is seen
 */
export function planSegments(timeline: Timeline, material: PlanMaterial, chunkSeconds?: number): Segment[] {
  const context = { timeline, material };
  const showings = showClips(timeline, material);
  const runs = spansBetween(cutFrames(timeline, showings, material));
  const shown = spansDuring(runs, showings);
  const passing = spansDuring(runs, timeline.transitions);
  const parts = runs.flatMap((run, index) =>
    partsOf(run, stackTracks(shown[index] ?? [], passing[index] ?? []), context),
  );
  return joinRemainders(parts, timeline).flatMap((part) =>
    part.kind === 'copy' ? [part.copy] : encodePart(part, context, chunkSeconds),
  );
}

/** The copied part of a run, and the encoded ones before and after it. */
function partsOf(run: FrameSpan, tracks: readonly TrackPicture[], context: PlanContext): TimelinePart[] {
  const painted = paintOverlays(run, context.timeline, context.material);
  const copy = painted.length > 0 ? null : planCopy(run, tracks, context);
  if (!copy) return [{ ...run, kind: 'encode', tracks, painted }];
  const [startFrame, endFrame] = [copy.startFrame, copy.startFrame + copy.frames];
  const parts: TimelinePart[] = [
    { kind: 'remainder', startFrame: run.startFrame, endFrame: startFrame, tracks },
    { kind: 'copy', startFrame, endFrame, copy },
    { kind: 'remainder', startFrame: endFrame, endFrame: run.endFrame, tracks },
  ];
  return parts.filter((part) => part.endFrame > part.startFrame);
}

function encodePart(part: EncodedPart, context: PlanContext, chunkSeconds?: number): Segment[] {
  const { timeline, material } = context;
  return chunkRun(part, timeline, { clip: chunkedClip(part.tracks, material), chunkSeconds }).map((chunk) =>
    segmentFor(chunk, [...paintTracks(part.tracks, chunk, context), ...paintOverlays(chunk, timeline, material)]),
  );
}

function cutFrames(timeline: Timeline, showings: readonly Showing[], material: PlanMaterial): number[] {
  const spans: FrameSpan[] = [...showings, ...timeline.transitions, ...overlaySpans(timeline, material)];
  const edges = spans.flatMap(({ startFrame, endFrame }) => [startFrame, endFrame]);
  return [...new Set([0, ...edges, timeline.totalFrames])].sort((a, b) => a - b);
}

function segmentFor({ startFrame, endFrame }: FrameSpan, layers: readonly Layer[]): Segment {
  const place = { startFrame, frames: endFrame - startFrame };
  return layers.every(({ kind }) => kind === 'colour')
    ? { ...place, kind: 'generate', colour: 'black' }
    : { ...place, kind: 'encode', layers };
}
