import { gopFrames, secondsToFrames, type Layer, type Segment } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import { chunkSpan, CHUNK_SECONDS } from './chunk-span';
import { overlaySpans, paintOverlays } from './paint-overlays';
import { paintTracks } from './paint-tracks';
import { planCopy } from './plan-copy';
import type { PlanMaterial } from './plan-material';
import { showClips } from './show-clips';
import { spansDuring } from './spans-during';
import { stackTracks } from './stack-tracks';
import type { Showing } from './underrun/showing';

/** Where a title lies over what would be copied, there may be little else to encode: workers share it. */
const EDIT_CHUNK_SECONDS = 2;

/**
 * Cuts the timeline wherever the set of things on screen changes, and long runs into chunks. The segments tile
 * [0, totalFrames) exactly.
 *
 * @param chunkSeconds of how long runs the chunks are to be; changes what can be made side by side, not what is seen
 */
export function planSegments(timeline: Timeline, material: PlanMaterial, chunkSeconds = CHUNK_SECONDS): Segment[] {
  const gop = gopFrames(timeline);
  const showings = showClips(timeline, material);
  const runs = runsBetween(cutFrames(timeline, showings, material));
  const shown = spansDuring(runs, showings);
  const passing = spansDuring(runs, timeline.transitions);
  return runs.flatMap((run, index) => {
    const tracks = stackTracks(shown[index] ?? [], passing[index] ?? []);
    const copy = planCopy(run, tracks, { timeline, material });
    const isCovered = paintOverlays(run, timeline, material).length > 0;
    const isShort = run.endFrame - run.startFrame <= secondsToFrames(CHUNK_SECONDS, timeline.frameRate);
    const seconds = copy && isCovered && isShort ? EDIT_CHUNK_SECONDS : chunkSeconds;
    const encode = (span: FrameSpan): Segment[] =>
      chunkSpan(span, gop, seconds).map((chunk) => {
        const clips = paintTracks(tracks, chunk, { timeline, material });
        return segmentFor(chunk, [...clips, ...paintOverlays(chunk, timeline, material)]);
      });
    if (!copy || isCovered) return encode(run);
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
