import {
  AUDIO_ENCODINGS,
  CONTAINERS,
  fingerprintAudio,
  fingerprintInputs,
  fingerprintSegment,
  type NamedSource,
} from '@app/media-processing';
import type { RenderPlan } from '../planning/render-plan';
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
  const { profile, segments, audio: mix, format } = plan;
  const rasterIds = new Set(segments.flatMap((segment) => inputsOfSegment(segment).rasterIds));
  const inputs = fingerprintInputs(sources, [...rasterIds]);
  const codec = CONTAINERS[format].audioCodec;
  const soundKey = audioKey(fingerprintAudio({ mix, inputs, codec, ffmpegVersion }), AUDIO_ENCODINGS[codec].extension);
  return [
    ...segments.map((segment, position): KeyedPart => {
      const fingerprint = fingerprintSegment({ segment, profile, inputs, ffmpegVersion });
      return { kind: 'segment', position, key: segmentKey(fingerprint) };
    }),
    { kind: 'audio', position: 0, key: soundKey },
  ];
}
