import { AAC_FRAME_SAMPLES, AAC_PRIMING_SAMPLES, SAMPLE_RATE, type AudioMix } from '@app/media-processing';
import type { SegmentLength } from './preview-playlist';

/** 4.096 s. Where segments end is known before there is a file. */
const FRAMES_PER_SEGMENT = 192;

/** How much of a long timeline's sound is made before the whole of it, for the preview to begin: a minute. */
const SEGMENTS_BEFOREHAND = 15;
/** What an encoder makes of the last frames depends on what follows. */
const SPARE_FRAMES = 4;
/** Below it, the whole is there about as soon. */
const LONG_SAMPLES = 180 * SAMPLE_RATE;

type Length = Pick<AudioMix, 'totalSamples'>;

/** Of the track: with what primes the decoder. */
export function trackSamples({ totalSamples }: Length): number {
  return totalSamples + AAC_PRIMING_SAMPLES;
}

function framesOf(mix: Length): number {
  return Math.ceil(trackSamples(mix) / AAC_FRAME_SAMPLES);
}

/** How long the segments are that the sound of a timeline is delivered in. */
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
 * What of the sound is made beforehand; null: nothing. A loudness can only be reached when all has been measured.
 */
export function soundBeforehand(mix: AudioMix): { readonly untilSample: number; readonly segments: number } | null {
  if (mix.totalSamples < LONG_SAMPLES || mix.loudnessLufs !== undefined) return null;
  const frames = SEGMENTS_BEFOREHAND * FRAMES_PER_SEGMENT + SPARE_FRAMES;
  return { untilSample: frames * AAC_FRAME_SAMPLES, segments: SEGMENTS_BEFOREHAND };
}

/** Whether there is something to hear within seconds, however long the timeline. */
export function isSoundSoonThere(mix: AudioMix): boolean {
  return mix.totalSamples < LONG_SAMPLES || soundBeforehand(mix) !== null;
}
