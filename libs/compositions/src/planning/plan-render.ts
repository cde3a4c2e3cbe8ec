import { CONTAINERS, type HardwareEncoder } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import { MAX_CHUNK_SECONDS } from './chunk-length';
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
  const { picture, sound } = CONTAINERS[format];
  // Hardware encodes a chunk faster than it opens a session for the next.
  const chunkSeconds = encoder ? MAX_CHUNK_SECONDS : undefined;
  const segments = picture ? planSegments(timeline, material, chunkSeconds) : [];
  const copies = segments.some(({ kind }) => kind === 'copy') ? material.copies : undefined;
  return {
    profile: { ...profileOf(timeline, encoder), ...(copies?.sharedSets ? { sharedSets: copies.sharedSets } : {}) },
    format,
    totalFrames,
    segments,
    audio: sound && planAudio(timeline, material),
    pictures: timeline.pictures,
    ...(copies ? { extradataSha256: copies.extradataSha256 } : {}),
  };
}
