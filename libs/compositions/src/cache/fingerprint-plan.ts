import {
  AUDIO_ENCODINGS,
  fingerprintAudio,
  fingerprintInputs,
  fingerprintSegment,
  type LocalInputs,
  type NamedSource,
} from '@app/media-processing';
import { segmentsOf, type PlannedSegment, type RenderPlan } from '../planning/render-plan';
import { soundOfPlan, type PlannedSound } from '../planning/sound-of-plan';
import { audioKey, segmentKey } from '../rendering/object-keys';
import { inputsOfMix, inputsOfSegment } from '../rendering/inputs/inputs-of-plan';
import type { KeyedPart } from './render-parts';

export interface PlanMakers {
  readonly sources: readonly NamedSource[];
  readonly ffmpegVersion: string;
  /** See `DrawnFiles`. */
  readonly fontsSha256: string | null;
}

/**
 * The parts of a plan, with their keys in the object store. Pure: what looks and sounds the same has the same key in
 * any plan.
 */
export function fingerprintPlan(plan: RenderPlan, { sources, ffmpegVersion, fontsSha256 }: PlanMakers): KeyedPart[] {
  const planned = segmentsOf(plan);
  const needed = planned.map(({ segment }) => inputsOfSegment(segment));
  const inputs = fingerprintInputs(sources, {
    rasterIds: [...new Set(needed.flatMap(({ rasterIds }) => rasterIds))],
    lutIds: [...new Set(needed.flatMap(({ lutIds }) => lutIds))],
    scriptIds: [...new Set(needed.flatMap(({ scriptIds }) => scriptIds))],
    fontsSha256,
  });
  const segments = planned.map((segment, position): KeyedPart => {
    return { kind: 'segment', position, key: keyOfSegment(segment, inputs, ffmpegVersion) };
  });
  const sound = soundOfPlan(plan);
  if (!sound) return segments;
  return [...segments, { kind: 'audio', position: 0, key: keyOfSound(sound, inputs, ffmpegVersion) }];
}

/** The key of one part, as computed by the worker that makes it. */
export function fingerprintPart(
  part: PlannedSegment | PlannedSound,
  { sources, ffmpegVersion, fontsSha256 }: PlanMakers,
): string {
  const needed = 'segment' in part ? inputsOfSegment(part.segment) : inputsOfMix(part.mix);
  const inputs = fingerprintInputs(sources, { ...needed, fontsSha256 });
  return 'segment' in part ? keyOfSegment(part, inputs, ffmpegVersion) : keyOfSound(part, inputs, ffmpegVersion);
}

function keyOfSegment(planned: PlannedSegment, inputs: LocalInputs, ffmpegVersion: string): string {
  return segmentKey(fingerprintSegment({ ...planned, inputs, ffmpegVersion }));
}

function keyOfSound(sound: PlannedSound, inputs: LocalInputs, ffmpegVersion: string): string {
  return audioKey(fingerprintAudio({ ...sound, inputs, ffmpegVersion }), AUDIO_ENCODINGS[sound.codec].extension);
}
