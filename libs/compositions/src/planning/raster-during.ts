import type { RasterAnimation, RasterLayer } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';

/**
 * An overlay's raster for a stretch of the timeline: static unless it is appearing or disappearing. An overlay shown
 * for only a part of the stretch must be static.
 */
export function rasterDuring({ animation, ...still }: RasterLayer, overlay: FrameSpan, chunk: FrameSpan): RasterLayer {
  const offset = chunk.startFrame - overlay.startFrame;
  const end = chunk.endFrame - overlay.startFrame;
  if (animation && isMoving(animation, offset, end)) return { ...still, animation: { ...animation, offset } };
  const isCut = chunk.startFrame < overlay.startFrame || overlay.endFrame < chunk.endFrame;
  return isCut ? { ...still, during: partOf(chunk, overlay) } : still;
}

function isMoving({ frames, in: coming, out: going }: RasterAnimation, offset: number, end: number): boolean {
  return (coming !== null && offset < coming.frames) || (going !== null && end > frames - going.frames);
}

function partOf(chunk: FrameSpan, { startFrame, endFrame }: FrameSpan): FrameSpan {
  return {
    startFrame: Math.max(startFrame, chunk.startFrame) - chunk.startFrame,
    endFrame: Math.min(endFrame, chunk.endFrame) - chunk.startFrame,
  };
}
