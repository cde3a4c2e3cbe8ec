import { CONTAINERS, type AudioMixJob } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

export type PlannedSound = Pick<AudioMixJob, 'mix' | 'codec' | 'bitRate'>;

/**
 * Everything that determines the audio file of a plan, for both making and naming it. Null if the format has no audio.
 */
export function soundOfPlan({ audio: mix, format, profile }: RenderPlan): PlannedSound | null {
  const { sound } = CONTAINERS[format];
  return mix && sound && { mix, codec: sound.codec, bitRate: sound.bitRates?.[profile.quality] };
}
