import type { AudioInfo, MediaInfo } from '@app/media-processing';
import * as fc from 'fast-check';
import { OUTPUT_FPS, type CompositionSpec } from '../spec';
import type { PlanMaterial } from './plan-material';

const CLIP_URL = 'https://media.example/clip.mp4';

/** Well-formed requests: clips one after the other with gaps between, overlays anywhere, also beyond the end. */
export const arbitrarySpec: fc.Arbitrary<CompositionSpec> = fc
  .record({
    clips: fc.array(
      fc.record({
        gap: fc.double({ min: 0, max: 20, noNaN: true }),
        length: fc.double({ min: 0.1, max: 90, noNaN: true }),
        trimStart: fc.double({ min: 0, max: 30, noNaN: true }),
      }),
      { minLength: 1, maxLength: 50 },
    ),
    overlays: fc.array(
      fc.record({
        start: fc.double({ min: 0, max: 300, noNaN: true }),
        length: fc.double({ min: 0.1, max: 60, noNaN: true }),
      }),
      { maxLength: 10 },
    ),
    fps: fc.constantFrom(...OUTPUT_FPS),
  })
  .map(({ clips, overlays, fps }) => {
    let cursor = 0;
    return {
      title: 'any',
      clips: clips.map(({ gap, length, trimStart }) => {
        const start_time = cursor + gap;
        cursor = start_time + length;
        return { video_url: CLIP_URL, start_time, end_time: cursor, trim_start: trimStart };
      }),
      overlays: overlays.map(({ start, length }) => ({
        text: 'any',
        position: 'center',
        start_time: start,
        end_time: start + length,
      })),
      output: { fps },
    };
  });

export const anySound: AudioInfo = {
  streamIndex: 1,
  startUs: 0,
  codec: 'aac',
  sampleRate: 48_000,
  channels: 2,
  durationUs: 60_000_000,
};

export const anyMedia: MediaInfo = {
  container: 'mov,mp4,m4a,3gp,3g2,mj2',
  durationUs: 60_000_000,
  sizeBytes: 1,
  bitRate: null,
  video: {
    streamIndex: 0,
    startUs: 0,
    codec: 'h264',
    displayWidth: 1920,
    displayHeight: 1080,
    rotationDegrees: 0,
    isMirrored: false,
    orientationFrom: 'display-matrix',
    frameRate: { num: 30, den: 1 },
    isVariableRate: false,
    firstField: null,
    pixelFormat: 'yuv420p',
    hasAlpha: false,
    colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
    hdr: null,
    durationUs: 60_000_000,
    bitRate: null,
  },
  audio: anySound,
};

/** One source for every clip, and a picture for every overlay. */
export function materialFor(spec: CompositionSpec, media: MediaInfo = anyMedia): PlanMaterial {
  return {
    sources: new Map(spec.clips.map((clip) => [clip.video_url, { sourceId: 'clip', media }])),
    rasters: new Map(
      (spec.overlays ?? []).map((_, index) => [index, { kind: 'raster', rasterId: `text-${index}`, x: 0, y: 0 }]),
    ),
  };
}
