import { gopFrames, type ClipLayer, type ColourLayer, type Layer, type Segment } from '@app/media-processing';
import type { FrameSpan, Timeline } from '../timeline/timeline';
import { chunkSpan, CHUNK_SECONDS } from './chunk-span';
import { clipLayerOf } from './clip-layer-of';
import { showsWhatIsBelow } from './clip-look';
import { rasterDuring } from './raster-during';
import { sourceOf, type PlanMaterial } from './plan-material';
import { showClips } from './show-clips';
import type { Showing } from './underrun/showing';

/**
 * Cuts the timeline wherever the set of things on screen changes, and long runs into chunks. The segments tile
 * [0, totalFrames) exactly.
 *
 * @param chunkSeconds of how long runs the chunks are to be; changes what can be made side by side, not what is seen
 */
export function planSegments(timeline: Timeline, material: PlanMaterial, chunkSeconds = CHUNK_SECONDS): Segment[] {
  const gop = gopFrames(timeline);
  const showings = showClips(timeline, material);
  const waiting = showings.values();
  let next = waiting.next();
  let shown: Showing[] = [];
  return runsBetween(cutFrames(timeline, showings, material)).flatMap((run) => {
    shown = shown.filter(({ endFrame }) => endFrame > run.startFrame);
    for (; !next.done && next.value.startFrame <= run.startFrame; next = waiting.next()) shown.push(next.value);
    const stack = shown.toSorted((a, b) => a.clip.track - b.clip.track);
    return chunkSpan(run, gop, chunkSeconds).map((chunk) => {
      const clips = stack.map((showing) => clipLayerOf(showing, chunk, { timeline, material }));
      const rasters = rastersDuring(chunk, timeline, material);
      return segmentFor(chunk, [...backgroundOf(stack[0], clips[0], material), ...clips, ...rasters]);
    });
  });
}

function cutFrames(timeline: Timeline, showings: readonly Showing[], material: PlanMaterial): number[] {
  const overlays = timeline.overlays.filter((overlay) => material.rasters.has(overlay.index));
  const edges = [...showings, ...overlays].flatMap(({ startFrame, endFrame }) => [startFrame, endFrame]);
  return [...new Set([0, ...edges, timeline.totalFrames])].sort((a, b) => a - b);
}

function runsBetween(cuts: readonly number[]): FrameSpan[] {
  return cuts.slice(1).map((endFrame, index) => ({ startFrame: cuts[index] ?? 0, endFrame }));
}

function rastersDuring(chunk: FrameSpan, timeline: Timeline, material: PlanMaterial): Layer[] {
  return timeline.overlays
    .filter(({ startFrame, endFrame }) => startFrame <= chunk.startFrame && chunk.startFrame < endFrame)
    .flatMap((overlay) => {
      const raster = material.rasters.get(overlay.index);
      return raster ? rasterDuring(raster, overlay, chunk) : [];
    });
}

/** Black, unless the lowest picture leaves nothing of it to be seen. */
function backgroundOf(
  showing: Showing | undefined,
  layer: ClipLayer | undefined,
  material: PlanMaterial,
): ColourLayer[] {
  const isHidden = showing && layer && !showsWhatIsBelow(layer) && !hasAlpha(showing, material);
  return isHidden ? [] : [{ kind: 'colour', colour: 'black' }];
}

function hasAlpha({ clip }: Showing, material: PlanMaterial): boolean {
  return sourceOf(material, clip.url).media.video?.hasAlpha ?? false;
}

function segmentFor({ startFrame, endFrame }: FrameSpan, layers: readonly Layer[]): Segment {
  const place = { startFrame, frames: endFrame - startFrame };
  return layers.every(({ kind }) => kind === 'colour')
    ? { ...place, kind: 'generate', colour: 'black' }
    : { ...place, kind: 'encode', layers };
}
