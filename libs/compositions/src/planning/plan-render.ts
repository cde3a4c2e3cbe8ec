import type { HardwareEncoder } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import { planAudio } from './plan-audio';
import { planSegments } from './plan-segments';
import type { PlanMaterial } from './plan-material';
import { profileOf } from './profile-of';
import type { RenderPlan } from './render-plan';

/**
 * Compiles a timeline into the plan of its render. Pure: the same timeline and material give the same plan.
 *
 * @param encoder in hardware; null: software
 */
export function planRender(
  timeline: Timeline,
  material: PlanMaterial,
  encoder: HardwareEncoder | null = null,
): RenderPlan {
  const { format, totalFrames } = timeline;
  const segments = planSegments(timeline, material);
  const copies = segments.some(({ kind }) => kind === 'copy') ? material.copies : undefined;
  return {
    profile: profileOf(timeline, encoder),
    format,
    totalFrames,
    segments,
    audio: planAudio(timeline, material),
    ...(copies ? { extradataSha256: copies.extradataSha256 } : {}),
  };
}
