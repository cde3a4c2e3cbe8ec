import { framesToSamples, type AudioMix, type AudioTrack } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import { planClipSound } from './plan-clip-sound';
import type { PlanMaterial } from './plan-material';
import { planSound } from './plan-sound';

/** The sound of the whole timeline: the clips' own, the music, the voice. What cannot be heard is left out. */
export function planAudio(timeline: Timeline, material: PlanMaterial): AudioMix {
  const totalSamples = framesToSamples(timeline.totalFrames, timeline.frameRate);
  const { music, voiceover, tracks: more } = timeline.audio;
  const sounds = [music, voiceover, ...more].filter((sound) => sound !== null);
  const tracks = [originalTrack(timeline, material), ...sounds.map((sound) => planSound(sound, timeline, material))];
  return { totalSamples, tracks: tracks.filter((track) => track.volume > 0 && track.pieces.length > 0) };
}

function originalTrack(timeline: Timeline, material: PlanMaterial): AudioTrack {
  const pieces = timeline.clips.flatMap((clip) => planClipSound(clip, timeline, material));
  return { volume: timeline.audio.originalVolume, pieces };
}
