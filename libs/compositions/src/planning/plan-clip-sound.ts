import { framesToSamples, SAMPLE_RATE, type AudioCrossfade, type AudioPiece } from '@app/media-processing';
import { sourceRate } from '../timeline/source-rate';
import type { Timeline, TimelineClip } from '../timeline/timeline';
import { sourceOf, type PlanMaterial } from './plan-material';
import { sourceEndFrame } from './source-end-frame';
import { repetitions } from './underrun/repetitions';
import { sourceLength } from './underrun/showing';

/** A looped range is kept in memory, 23 MB per minute; longer ones are read again for each repetition. */
const MAX_HELD_SAMPLES = 60 * SAMPLE_RATE;

/** The audio of a clip, in order of time. It fades with the video, and crossfades during transitions. */
export function planClipSound(clip: TimelineClip, timeline: Timeline, material: PlanMaterial): AudioPiece[] {
  const samples = (frames: number): number => framesToSamples(frames, timeline.frameRate);
  const pieces = cutClipSound(clip, timeline, material);
  const last = pieces.at(-1);
  const crossfades = crossfadesOf(clip, timeline);
  return pieces.map((piece) => ({
    ...piece,
    ...(piece === pieces[0] ? fadeOf('fadeInSamples', samples(clip.fadeInFrames), piece) : {}),
    ...(piece === last ? fadeOf('fadeOutSamples', samples(clip.fadeOutFrames), piece) : {}),
    ...during(piece, crossfades),
  }));
}

function crossfadesOf({ index }: TimelineClip, { transitions, frameRate }: Timeline): AudioCrossfade[] {
  return transitions
    .filter(({ from, to }) => from === index || to === index)
    .map(({ to, startFrame, endFrame }) => {
      const startSample = framesToSamples(startFrame, frameRate);
      const samples = framesToSamples(endFrame, frameRate) - startSample;
      return { direction: to === index ? 'in' : 'out', startSample, samples };
    });
}

function during({ startSample, samples }: AudioPiece, all: readonly AudioCrossfade[]): Partial<AudioPiece> {
  const endSample = startSample + samples;
  const crossfades = all.filter(
    (fade) => fade.startSample < endSample && fade.startSample + fade.samples > startSample,
  );
  return crossfades.length === 0 ? {} : { crossfades };
}

function fadeOf(name: 'fadeInSamples' | 'fadeOutSamples', samples: number, piece: AudioPiece): Partial<AudioPiece> {
  return samples === 0 ? {} : { [name]: Math.min(samples, piece.samples) };
}

function cutClipSound(clip: TimelineClip, timeline: Timeline, material: PlanMaterial): AudioPiece[] {
  const { media, sourceId } = sourceOf(material, clip.url);
  if (!media.audio || clip.volume === 0) return [];
  const { frameRate } = timeline;
  const samples = (frames: number): number => framesToSamples(frames, frameRate);
  const startSample = samples(clip.startFrame);
  const slotSamples = samples(clip.endFrame) - startSample;
  const sourceSample = framesToSamples(clip.trimStartFrame, sourceRate(frameRate, clip.speed));
  const piece = {
    sourceId,
    startSample,
    sourceSample,
    ...(clip.speed === 1 ? {} : { speed: clip.speed }),
    ...(clip.volume === 1 ? {} : { volume: clip.volume }),
  };
  const pictureFrames = sourceLength(clip, { sourceEndFrame: sourceEndFrame(clip, media, frameRate), frameRate });
  const pictureSamples = samples(clip.trimStartFrame + pictureFrames) - samples(clip.trimStartFrame);
  switch (clip.underrun) {
    case 'freeze':
      // The audio may outlast the video.
      return [{ ...piece, samples: Math.min(slotSamples, trimmedSamples(clip, samples) ?? slotSamples) }];
    case 'black':
      return [{ ...piece, samples: Math.min(slotSamples, pictureSamples) }];
    case 'loop':
      if (pictureSamples >= slotSamples) return [{ ...piece, samples: slotSamples }];
      if (pictureSamples <= MAX_HELD_SAMPLES) {
        return [{ ...piece, samples: slotSamples, repeatSamples: pictureSamples }];
      }
      return repetitions(clip, pictureFrames).map(({ startFrame, endFrame }) => ({
        ...piece,
        startSample: samples(startFrame),
        samples: samples(endFrame) - samples(startFrame),
      }));
  }
}

function trimmedSamples(clip: TimelineClip, samples: (frames: number) => number): number | null {
  return clip.trimEndFrame === null ? null : samples(clip.trimEndFrame) - samples(clip.trimStartFrame);
}
