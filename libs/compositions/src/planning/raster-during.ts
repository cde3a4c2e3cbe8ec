import type { RasterLayer } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';

/** An overlay's raster for a stretch of the frames it is shown in: it stands still where it neither comes nor goes. */
export function rasterDuring(
  { animation, ...still }: RasterLayer,
  overlay: Pick<FrameSpan, 'startFrame'>,
  chunk: FrameSpan,
): RasterLayer {
  if (!animation) return still;
  const offset = chunk.startFrame - overlay.startFrame;
  const end = chunk.endFrame - overlay.startFrame;
  const comes = animation.in !== null && offset < animation.in.frames;
  const goes = animation.out !== null && end > animation.frames - animation.out.frames;
  return comes || goes ? { ...still, animation: { ...animation, offset } } : still;
}
