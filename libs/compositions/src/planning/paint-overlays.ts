import type { Layer } from '@app/media-processing';
import type { FrameSpan, Timeline, TimelineOverlay } from '../timeline/timeline';
import type { PlanMaterial } from './plan-material';
import { rasterDuring } from './raster-during';
import { subtitlesDuring } from './subtitles-during';
import { talkingSpans } from './talking-spans';

/** Where overlays that show something begin and end. */
export function overlaySpans({ overlays, frameRate }: Timeline, material: PlanMaterial): FrameSpan[] {
  return overlays.flatMap((overlay): FrameSpan[] => {
    const subtitles = material.subtitles?.get(overlay.index);
    if (subtitles) return talkingSpans(subtitles, overlay, frameRate);
    return material.rasters.has(overlay.index) ? [overlay] : [];
  });
}

/** What is painted over the clips during a part of the timeline. */
export function paintOverlays(chunk: FrameSpan, timeline: Timeline, material: PlanMaterial): Layer[] {
  return timeline.overlays
    .filter(({ startFrame, endFrame }) => startFrame < chunk.endFrame && chunk.startFrame < endFrame)
    .flatMap((overlay) => paintOverlay(overlay, chunk, { timeline, material }) ?? []);
}

interface PaintContext {
  readonly timeline: Timeline;
  readonly material: PlanMaterial;
}

function paintOverlay(overlay: TimelineOverlay, chunk: FrameSpan, { timeline, material }: PaintContext): Layer | null {
  const subtitles = material.subtitles?.get(overlay.index);
  if (subtitles) return subtitlesDuring(subtitles, overlay, { chunk, frameRate: timeline.frameRate })?.layer ?? null;
  const raster = material.rasters.get(overlay.index);
  return raster ? rasterDuring(raster, overlay, chunk) : null;
}
