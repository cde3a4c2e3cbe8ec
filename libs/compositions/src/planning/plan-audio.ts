import { framesToSamples, type AudioMix, type AudioTrack } from '@app/media-processing';
import type { Timeline, TimelineSound } from '../timeline/timeline';
import { planClipSound } from './plan-clip-sound';
import { sourceOf, type PlanMaterial } from './plan-material';

/** The sound of the whole timeline: the clips' own, the music, the voice. What cannot be heard is left out. */
export function planAudio(timeline: Timeline, material: PlanMaterial): AudioMix {
  const totalSamples = framesToSamples(timeline.totalFrames, timeline.frameRate);
  const tracks = [
    originalTrack(timeline, material),
    soundTrack(timeline.audio.music, totalSamples, material),
    soundTrack(timeline.audio.voiceover, totalSamples, material),
  ];
  return { totalSamples, tracks: tracks.filter((track) => track.volume > 0 && track.pieces.length > 0) };
}

function originalTrack(timeline: Timeline, material: PlanMaterial): AudioTrack {
  const pieces = timeline.clips.flatMap((clip) => planClipSound(clip, timeline, material));
  return { volume: timeline.audio.originalVolume, pieces };
}

function soundTrack(sound: TimelineSound | null, totalSamples: number, material: PlanMaterial): AudioTrack {
  if (!sound) return { volume: 0, pieces: [] };
  const { sourceId } = sourceOf(material, sound.url);
  return { volume: sound.volume, pieces: [{ sourceId, startSample: 0, samples: totalSamples, sourceSample: 0 }] };
}
