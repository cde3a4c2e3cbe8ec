import { SAMPLE_RATE, type MediaInfo } from '@app/media-processing';

/** From the start of a source (of its video, if it has any) to the end of its audio; at least 1. */
export function soundSamples({ video, audio, durationUs }: MediaInfo): number {
  const endUs = audio ? audio.startUs + audio.durationUs : durationUs;
  const originUs = video?.startUs ?? audio?.startUs ?? 0;
  return Math.max(1, Math.round(((endUs - originUs) * SAMPLE_RATE) / 1_000_000));
}
