import { AAC_FRAME_SAMPLES, AAC_PRIMING_SAMPLES, SAMPLE_RATE, type AudioMix } from '@app/media-processing';
import type { SegmentLength } from './preview-playlist';

/** 4.096 s. A fixed grid: segment boundaries are known before the file exists. */
const FRAMES_PER_SEGMENT = 192;

/** How much of a long timeline's audio is mixed beforehand, for the preview to start: a minute. */
const SEGMENTS_BEFOREHAND = 15;
/** The encoding of the last frames depends on what follows them. */
const SPARE_FRAMES = 4;
/** For shorter timelines, all of the audio is ready about as soon. */
const LONG_SAMPLES = 180 * SAMPLE_RATE;

type Length = Pick<AudioMix, 'totalSamples'>;

/** Including the encoder delay (priming). */
export function trackSamples({ totalSamples }: Length): number {
  return totalSamples + AAC_PRIMING_SAMPLES;
}

function framesOf(mix: Length): number {
  return Math.ceil(trackSamples(mix) / AAC_FRAME_SAMPLES);
}

/** The segments in which the audio of a timeline is delivered. */
export function soundLengths(mix: Length): SegmentLength[] {
  const perSegment = FRAMES_PER_SEGMENT * AAC_FRAME_SAMPLES;
  const all = trackSamples(mix);
  return Array.from({ length: Math.ceil(all / perSegment) }, (_, index) => ({
    seconds: { num: Math.min(perSegment, all - index * perSegment), den: SAMPLE_RATE },
  }));
}

/** The frames of a segment, from the first to the one after the last. */
export function framesOfSegment(mix: Length, index: number): { readonly from: number; readonly to: number } {
  const from = index * FRAMES_PER_SEGMENT;
  return { from, to: Math.min(from + FRAMES_PER_SEGMENT, framesOf(mix)) };
}

/**
 * How much of the audio is mixed beforehand; null: nothing. A target loudness can only be reached once all of it has
 * been measured.
 */
export function soundBeforehand(mix: AudioMix): { readonly untilSample: number; readonly segments: number } | null {
  if (mix.totalSamples < LONG_SAMPLES || mix.loudnessLufs !== undefined) return null;
  const frames = SEGMENTS_BEFOREHAND * FRAMES_PER_SEGMENT + SPARE_FRAMES;
  return { untilSample: frames * AAC_FRAME_SAMPLES, segments: SEGMENTS_BEFOREHAND };
}

/** Whether audio is available within seconds, however long the timeline is. */
export function isSoundSoonThere(mix: AudioMix): boolean {
  return mix.totalSamples < LONG_SAMPLES || soundBeforehand(mix) !== null;
}
