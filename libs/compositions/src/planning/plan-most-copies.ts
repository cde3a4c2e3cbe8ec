import type { HardwareEncoder } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import type { CopyMaterial } from './copy-material';
import type { PlanMaterial } from './plan-material';
import { planRender } from './plan-render';
import type { RenderPlan } from './render-plan';

export interface CopyChoice {
  /** Only one of them is used: their parameter sets may have the same ids. */
  readonly encodings: readonly CopyMaterial[];
  /** Hardware encoder for what is not copied; null: software. */
  readonly encoder: HardwareEncoder | null;
}

/** Hardware-encoded segments cannot be mixed with copies. For so small a part of the timeline, software is as good. */
const MOST_ENCODED_PART = 0.25;

/**
 * The plan that copies most; the first of several that copy equally much. If nothing is copied, the encoder is used.
 */
export function planMostCopies(
  timeline: Timeline,
  material: PlanMaterial,
  { encodings, encoder }: CopyChoice,
): RenderPlan {
  const needed = encoder === null ? 1 : Math.ceil(timeline.totalFrames * (1 - MOST_ENCODED_PART));
  const [best] = encodings
    .map((copies) => planRender(timeline, { ...material, copies }))
    .filter((plan) => copiedFrames(plan) >= needed)
    .sort((a, b) => copiedFrames(b) - copiedFrames(a));
  return best ?? planRender(timeline, material, encoder);
}

function copiedFrames({ segments }: Pick<RenderPlan, 'segments'>): number {
  return segments.reduce((sum, { kind, frames }) => sum + (kind === 'copy' ? frames : 0), 0);
}
