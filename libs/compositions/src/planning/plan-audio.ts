import { framesToSamples, type AudioMix, type AudioTrack } from '@app/media-processing';
import { lanesOf } from '../timeline/lanes-of';
import type { Timeline } from '../timeline/timeline';
import { planClipSound } from './plan-clip-sound';
import type { PlanMaterial } from './plan-material';
import { planSound } from './plan-sound';
import { roleOf } from './role-of-sound';

/** The sound of the whole timeline: the clips' own, the music, the voice. What cannot be heard is left out. */
export function planAudio(timeline: Timeline, material: PlanMaterial): AudioMix {
  const totalSamples = framesToSamples(timeline.totalFrames, timeline.frameRate);
  const { music, voiceover, tracks: more } = timeline.audio;
  const sounds = [music, voiceover, ...more].filter((sound) => sound !== null);
  const tracks = [
    ...originalTracks(timeline, material),
    ...sounds.map((sound) => ({ ...planSound(sound, timeline, material), ...roleOf(sound, timeline.audio) })),
  ];
  const { loudnessLufs } = timeline.audio;
  return {
    totalSamples,
    tracks: tracks.filter((track) => track.volume > 0 && track.pieces.length > 0),
    ...(loudnessLufs === null ? {} : { loudnessLufs }),
  };
}

/** A track of the mix for each of the timeline's, or two where clips pass into one another: sounds of one do not overlap. */
function originalTracks(timeline: Timeline, material: PlanMaterial): AudioTrack[] {
  return lanesOf(timeline.clips).map((clips) => ({
    volume: timeline.audio.originalVolume,
    pieces: clips.flatMap((clip) => planClipSound(clip, timeline, material)),
  }));
}
