import { CONTAINERS, formatRational, framesToSeconds } from '@app/media-processing';
import type { RenderPlan } from '../../planning/render-plan';
import type { RenderOutput } from '../../store/render.entity';

/** Describes the output file of a plan. */
export function describeOutput(
  { profile, totalFrames, format }: Pick<RenderPlan, 'profile' | 'totalFrames' | 'format'>,
  key: string,
  sizeBytes: number,
): RenderOutput {
  const durationSeconds = framesToSeconds(totalFrames, profile.frameRate);
  const bitRate = Math.round((sizeBytes * 8) / durationSeconds);
  const { picture, sound } = CONTAINERS[format];
  if (!picture) {
    const codec = sound?.codec ?? format;
    return { key, sizeBytes, durationSeconds, width: null, height: null, frameRate: null, codec, bitRate };
  }
  const { width, height, frameRate } = profile;
  const codec = picture.conversion?.codec ?? profile.codec;
  return { key, sizeBytes, durationSeconds, width, height, frameRate: formatRational(frameRate), codec, bitRate };
}
