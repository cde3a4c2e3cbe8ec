import { CONTAINERS, type AudioMixJob } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

export type PlannedSound = Pick<AudioMixJob, 'mix' | 'codec' | 'bitRate'>;

/**
 * What decides the file of a plan's sound: whoever makes it and whoever names it agree. Null where the format has no
 * sound.
 */
export function soundOfPlan({ audio: mix, format, profile }: RenderPlan): PlannedSound | null {
  const { sound } = CONTAINERS[format];
  return mix && sound && { mix, codec: sound.codec, bitRate: sound.bitRates?.[profile.quality] };
}
