import type { Segment } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

/** Copying packets is about so many times faster than decoding, filtering and encoding what they show. */
const COPIED_FRAMES_OF_A_UNIT = 50;

/** Units of work: about one frame that is decoded, filtered and encoded. They weigh the tasks of a render's progress. */
export function segmentUnits({ kind, frames }: Pick<Segment, 'kind' | 'frames'>): number {
  return kind === 'copy' ? Math.ceil(frames / COPIED_FRAMES_OF_A_UNIT) : frames;
}

/** Sound is many times faster than pictures. */
export function audioUnits({ totalFrames }: Pick<RenderPlan, 'totalFrames'>): number {
  return Math.ceil(totalFrames / 20);
}
