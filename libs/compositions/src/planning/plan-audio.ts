import { framesToSamples, type AudioMix, type AudioTrack } from '@app/media-processing';
import { lanesOf } from '../timeline/lanes-of';
import type { Timeline } from '../timeline/timeline';
import { planClipSound } from './plan-clip-sound';
import type { PlanMaterial } from './plan-material';
import { planSound } from './plan-sound';
import { roleOf } from './role-of-sound';

/** The audio of the whole timeline: the clips' own, the music, the voice. Inaudible parts are left out. */
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

/** One track of the mix per track of the timeline, or two if it has transitions: sounds on one track do not overlap. */
function originalTracks(timeline: Timeline, material: PlanMaterial): AudioTrack[] {
  return lanesOf(timeline.clips).map((clips) => ({
    volume: timeline.audio.originalVolume,
    pieces: clips.flatMap((clip) => planClipSound(clip, timeline, material)),
  }));
}
