import { SAMPLE_RATE, type AudioPiece, type AudioTrack, type MediaInfo } from '@app/media-processing';
import type { TimelineSound } from '../timeline/timeline';
import { sourceOf, type PlanMaterial } from './plan-material';

/** A sound of its own (music, a voice) as a track of the mix; it is cut where the timeline ends. */
export function planSound(sound: TimelineSound, totalSamples: number, material: PlanMaterial): AudioTrack {
  const { sourceId, media } = sourceOf(material, sound.url);
  const place = { sourceId, startSample: 0, samples: totalSamples, sourceSample: 0 };
  return { volume: sound.volume, pieces: [shape(place, sound, soundSamples(media))] };
}

/** @param availableSamples how many the source has from the piece's in point on */
function shape(piece: AudioPiece, sound: TimelineSound, availableSamples: number): AudioPiece {
  const { fadeInSamples, fadeOutSamples } = sound;
  const repetitions = sound.repeats ? Math.ceil(piece.samples / availableSamples) : 1;
  // A fade-out needs to know where the sound ends; otherwise whatever the source has is heard.
  const endsEarly = fadeOutSamples > 0 && repetitions === 1;
  const samples = endsEarly ? Math.min(piece.samples, availableSamples) : piece.samples;
  return {
    ...piece,
    samples,
    ...(repetitions > 1 ? { repetitions } : {}),
    ...(fadeInSamples > 0 ? { fadeInSamples: Math.min(fadeInSamples, samples) } : {}),
    ...(fadeOutSamples > 0 ? { fadeOutSamples: Math.min(fadeOutSamples, samples) } : {}),
  };
}

/** From the first moment of a source, that of its picture if it has one, to the end of its sound; at least 1. */
function soundSamples({ video, audio, durationUs }: MediaInfo): number {
  const endUs = audio ? audio.startUs + audio.durationUs : durationUs;
  const originUs = video?.startUs ?? audio?.startUs ?? 0;
  return Math.max(1, Math.round(((endUs - originUs) * SAMPLE_RATE) / 1_000_000));
}
