import { framesToSamples, type AudioMix, type AudioPiece, type AudioTrack } from '@app/media-processing';
import type { Timeline, TimelineClip } from '../timeline/timeline';
import { sourceOf, type PlanMaterial } from './plan-material';
import { planSound } from './plan-sound';
import { roleOf } from './role-of-sound';

/** The sound of the whole timeline: the clips' own, the music, the voice. What cannot be heard is left out. */
export function planAudio(timeline: Timeline, material: PlanMaterial): AudioMix {
  const totalSamples = framesToSamples(timeline.totalFrames, timeline.frameRate);
  const { music, voiceover, tracks: more } = timeline.audio;
  const sounds = [music, voiceover, ...more].filter((sound) => sound !== null);
  const tracks = [
    originalTrack(timeline, material),
    ...sounds.map((sound) => ({ ...planSound(sound, timeline, material), ...roleOf(sound, timeline.audio) })),
  ];
  const { loudnessLufs } = timeline.audio;
  return {
    totalSamples,
    tracks: tracks.filter((track) => track.volume > 0 && track.pieces.length > 0),
    ...(loudnessLufs === null ? {} : { loudnessLufs }),
  };
}

function originalTrack(timeline: Timeline, material: PlanMaterial): AudioTrack {
  const pieces = timeline.clips
    .filter((clip) => clip.volume > 0 && sourceOf(material, clip.url).media.audio !== null)
    .map((clip) => clipPiece(clip, timeline, material));
  return { volume: timeline.audio.originalVolume, pieces };
}

function clipPiece(clip: TimelineClip, timeline: Timeline, material: PlanMaterial): AudioPiece {
  const samples = (frames: number): number => framesToSamples(frames, timeline.frameRate);
  const startSample = samples(clip.startFrame);
  const slotSamples = samples(clip.endFrame) - startSample;
  const sourceSample = samples(clip.trimStartFrame);
  const trimmedSamples = clip.trimEndFrame === null ? slotSamples : samples(clip.trimEndFrame) - sourceSample;
  return {
    sourceId: sourceOf(material, clip.url).sourceId,
    startSample,
    samples: Math.min(slotSamples, trimmedSamples),
    sourceSample,
    ...(clip.volume === 1 ? {} : { volume: clip.volume }),
  };
}
