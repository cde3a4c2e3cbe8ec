import { CONTAINERS, type HardwareEncoder, type StreamProfile } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import { planAudio } from './plan-audio';
import { planSegments } from './plan-segments';
import type { PlanMaterial } from './plan-material';
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
  const { width, height, frameRate, codec, quality, bitRate, format, totalFrames } = timeline;
  const profile: StreamProfile = {
    ...{ codec, width, height, frameRate, quality },
    ...(bitRate === null ? {} : { bitRate }),
    ...(encoder && { encoder }),
  };
  const { picture, sound } = CONTAINERS[format];
  return {
    profile,
    format,
    totalFrames,
    segments: picture ? planSegments(timeline, material) : [],
    audio: sound && planAudio(timeline, material),
    pictures: timeline.pictures,
  };
}
