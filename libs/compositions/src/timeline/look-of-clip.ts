import type { ClipCrop } from '@app/media-processing';
import { DEFAULTS, type ClipSpec } from '../spec';
import { filterOf } from './filter-of';
import type { TimelineLook } from './timeline';

/**
 * The appearance of a clip, with defaults filled in.
 *
 * @param path where the request has the clip: `clips.0`
 */
export function lookOfClip(clip: ClipSpec, path: string): TimelineLook {
  return {
    fit: clip.fit ?? DEFAULTS.fit,
    crop: cropOf(clip),
    scale: clip.scale ?? DEFAULTS.scale,
    position: clip.position ?? DEFAULTS.position,
    opacity: clip.opacity ?? DEFAULTS.opacity,
    rotationDegrees: (clip.rotation ?? DEFAULTS.rotation) % 360,
    filters: (clip.filters ?? []).map((filter, index) => filterOf(filter, `${path}.filters.${index}`)),
    motion: clip.motion ? { type: clip.motion.type, amount: clip.motion.amount ?? DEFAULTS.motionAmount } : null,
  };
}

function cropOf({ crop }: ClipSpec): ClipCrop | null {
  if (!crop) return null;
  const { x, y, width, height } = crop;
  return { x: x / 100, y: y / 100, width: width / 100, height: height / 100 };
}
