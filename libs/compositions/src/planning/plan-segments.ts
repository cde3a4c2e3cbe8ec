import type { Layer, Segment } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import { chunkRun } from './chunk-run';
import { overlaySpans, paintOverlays } from './paint-overlays';
import { paintTracks } from './paint-tracks';
import { planCopy } from './plan-copy';
import type { PlanMaterial } from './plan-material';
import { showClips } from './show-clips';
import { spansDuring } from './spans-during';
import { stackTracks } from './stack-tracks';
import type { Showing } from './underrun/showing';

/**
 * Cuts the timeline wherever the set of things on screen changes, and long runs into chunks. The segments tile
 * [0, totalFrames) exactly.
 *
 * @param chunkSeconds see `chunkRun`; changes what can be made side by side, not what is seen
 */
export function planSegments(timeline: Timeline, material: PlanMaterial, chunkSeconds?: number): Segment[] {
  const showings = showClips(timeline, material);
  const runs = runsBetween(cutFrames(timeline, showings, material));
  const shown = spansDuring(runs, showings);
  const passing = spansDuring(runs, timeline.transitions);
  return runs.flatMap((run, index) => {
    const tracks = stackTracks(shown[index] ?? [], passing[index] ?? []);
    const encode = (span: FrameSpan): Segment[] =>
      chunkRun(span, timeline, chunkSeconds).map((chunk) => {
        const clips = paintTracks(tracks, chunk, { timeline, material });
        return segmentFor(chunk, [...clips, ...paintOverlays(chunk, timeline, material)]);
      });
    const isCovered = paintOverlays(run, timeline, material).length > 0;
    const copy = isCovered ? null : planCopy(run, tracks, { timeline, material });
    if (!copy) return encode(run);
    const head = { startFrame: run.startFrame, endFrame: copy.startFrame };
    const tail = { startFrame: copy.startFrame + copy.frames, endFrame: run.endFrame };
    return [...encode(head), copy, ...encode(tail)];
  });
}

function cutFrames(timeline: Timeline, showings: readonly Showing[], material: PlanMaterial): number[] {
  const spans: FrameSpan[] = [...showings, ...timeline.transitions, ...overlaySpans(timeline, material)];
  const edges = spans.flatMap(({ startFrame, endFrame }) => [startFrame, endFrame]);
  return [...new Set([0, ...edges, timeline.totalFrames])].sort((a, b) => a - b);
}

function runsBetween(cuts: readonly number[]): FrameSpan[] {
  return cuts.slice(1).map((endFrame, index) => ({ startFrame: cuts[index] ?? 0, endFrame }));
}

function segmentFor({ startFrame, endFrame }: FrameSpan, layers: readonly Layer[]): Segment {
  const place = { startFrame, frames: endFrame - startFrame };
  return layers.every(({ kind }) => kind === 'colour')
    ? { ...place, kind: 'generate', colour: 'black' }
    : { ...place, kind: 'encode', layers };
}
