import type { Segment } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

/** Units of work: about one frame that is decoded, filtered and encoded. They weigh the tasks of a render's progress. */
export function segmentUnits(segment: Segment): number {
  return segment.frames;
}

/** Sound is many times faster than pictures. */
export function audioUnits({ totalFrames }: Pick<RenderPlan, 'totalFrames'>): number {
  return Math.ceil(totalFrames / 20);
}
