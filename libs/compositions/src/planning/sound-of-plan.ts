import { CONTAINERS, type AudioMixJob } from '@app/media-processing';
import type { RenderPlan } from './render-plan';

/** What decides the file of a plan's sound, besides what it is mixed from: whoever makes it and whoever names it agree. */
export function soundOfPlan({ audio: mix, format }: RenderPlan): Pick<AudioMixJob, 'mix' | 'codec'> {
  return { mix, codec: CONTAINERS[format].audioCodec };
}
