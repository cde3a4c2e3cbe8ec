import { framesToSamples, type AudioPiece, type AudioTrack } from '@app/media-processing';
import type { Timeline, TimelineSound } from '../timeline/timeline';
import { sourceOf, type PlanMaterial } from './plan-material';
import { soundSamples } from './sound-samples';

/** A separate sound (music, a voice, an effect) as a track of the mix, cut where the timeline ends. */
export function planSound(sound: TimelineSound, timeline: Timeline, material: PlanMaterial): AudioTrack {
  const samples = (frames: number): number => framesToSamples(frames, timeline.frameRate);
  const { sourceId, media } = sourceOf(material, sound.url);
  const startSample = samples(sound.startFrame);
  const sourceSample = samples(sound.trimStartFrame);
  const room = samples(timeline.totalFrames) - startSample;
  if (room <= 0) return { volume: sound.volume, pieces: [] };
  const wanted = sound.trimEndFrame === null ? room : Math.min(room, samples(sound.trimEndFrame) - sourceSample);
  const piece = { sourceId, startSample, samples: wanted, sourceSample };
  return { volume: sound.volume, pieces: [shape(piece, sound, Math.max(1, soundSamples(media) - sourceSample))] };
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
