import {
  AUDIO_ENCODINGS,
  fingerprintAudio,
  fingerprintInputs,
  fingerprintSegment,
  type NamedSource,
} from '@app/media-processing';
import { segmentsOf, type RenderPlan } from '../planning/render-plan';
import { soundOfPlan } from '../planning/sound-of-plan';
import { audioKey, segmentKey } from '../rendering/object-keys';
import { inputsOfSegment } from '../rendering/plan-inputs';
import type { KeyedPart } from './render-parts';

export interface PlanMakers {
  readonly sources: readonly NamedSource[];
  readonly ffmpegVersion: string;
}

/**
 * The parts that a plan is made of, with the keys under which they lie in the object store once they are made. Pure:
 * what looks and sounds the same has the same key in any plan.
 */
export function fingerprintPlan(plan: RenderPlan, { sources, ffmpegVersion }: PlanMakers): KeyedPart[] {
  const planned = segmentsOf(plan);
  const needed = planned.map(({ segment }) => inputsOfSegment(segment));
  const inputs = fingerprintInputs(sources, {
    rasterIds: [...new Set(needed.flatMap(({ rasterIds }) => rasterIds))],
    lutIds: [...new Set(needed.flatMap(({ lutIds }) => lutIds))],
    scriptIds: [...new Set(needed.flatMap(({ scriptIds }) => scriptIds))],
  });
  const segments = planned.map((segment, position): KeyedPart => {
    const fingerprint = fingerprintSegment({ ...segment, inputs, ffmpegVersion });
    return { kind: 'segment', position, key: segmentKey(fingerprint) };
  });
  const sound = soundOfPlan(plan);
  if (!sound) return segments;
  const fingerprint = fingerprintAudio({ ...sound, inputs, ffmpegVersion });
  const key = audioKey(fingerprint, AUDIO_ENCODINGS[sound.codec].extension);
  return [...segments, { kind: 'audio', position: 0, key }];
}
