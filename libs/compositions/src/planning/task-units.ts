import type { Segment } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

/** How many times faster copying packets is than decoding, filtering and encoding them. */
const COPIED_FRAMES_OF_A_UNIT = 50;

/** Units of work, for progress: one is about one frame decoded, filtered and encoded. */
export function segmentUnits({ kind, frames }: Pick<Segment, 'kind' | 'frames'>): number {
  return kind === 'copy' ? Math.ceil(frames / COPIED_FRAMES_OF_A_UNIT) : frames;
}

/** Audio is many times faster than video. */
export function audioUnits({ totalFrames }: Pick<RenderPlan, 'totalFrames'>): number {
  return Math.ceil(totalFrames / 20);
}
