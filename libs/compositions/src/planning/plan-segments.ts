import { gopFrames, type ClipLayer, type Layer, type Segment } from '@app/media-processing';
import type { FrameSpan, Timeline, TimelineClip } from '../timeline/timeline';
import { chunkSpan } from './chunk-span';
import { rasterDuring } from './raster-during';
import { sourceOf, type PlanMaterial } from './plan-material';
import { sourceEndFrame } from './source-end-frame';

/**
 * Cuts the timeline wherever the set of things on screen changes, and long runs into chunks. The segments tile
 * [0, totalFrames) exactly.
 */
export function planSegments(timeline: Timeline, material: PlanMaterial): Segment[] {
  const gop = gopFrames(timeline);
  const runs = runsBetween(cutFrames(timeline, material));
  let clipIndex = 0;
  return runs.flatMap((run) => {
    while ((timeline.clips[clipIndex]?.endFrame ?? Infinity) <= run.startFrame) clipIndex += 1;
    const clip = timeline.clips[clipIndex];
    const shown = clip && clip.startFrame <= run.startFrame ? clip : null;
    return chunkSpan(run, gop).map((chunk) =>
      segmentFor(
        chunk,
        shown && clipLayer(shown, chunk, { timeline, material }),
        rastersDuring(chunk, timeline, material),
      ),
    );
  });
}

function cutFrames(timeline: Timeline, material: PlanMaterial): number[] {
  const overlays = timeline.overlays.filter((overlay) => material.rasters.has(overlay.index));
  const edges = [...timeline.clips, ...overlays].flatMap(({ startFrame, endFrame }) => [startFrame, endFrame]);
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

function clipLayer(
  clip: TimelineClip,
  chunk: FrameSpan,
  { timeline, material }: { timeline: Timeline; material: PlanMaterial },
): ClipLayer {
  const source = sourceOf(material, clip.url);
  return {
    kind: 'clip',
    sourceId: source.sourceId,
    sourceFrame: clip.trimStartFrame + (chunk.startFrame - clip.startFrame),
    sourceEndFrame: sourceEndFrame(clip, source.media, timeline.frameRate),
    fit: 'contain',
  };
}

function segmentFor({ startFrame, endFrame }: FrameSpan, clip: ClipLayer | null, rasters: readonly Layer[]): Segment {
  const place = { startFrame, frames: endFrame - startFrame };
  if (!clip && rasters.length === 0) return { ...place, kind: 'generate', colour: 'black' };
  const background: Layer = clip ?? { kind: 'colour', colour: 'black' };
  return { ...place, kind: 'encode', layers: [background, ...rasters] };
}
