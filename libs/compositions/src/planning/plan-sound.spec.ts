import type { AudioPiece } from '@app/media-processing';
import * as fc from 'fast-check';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia, anySound } from './arbitrary-composition.spec-data';
import { planAudio } from './plan-audio';
import type { PlannedSource } from './plan-material';

const seconds = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
const track = fc.record({
  start_time: seconds(40),
  trim_start: seconds(20),
  trimmed: fc.option(fc.double({ min: 0.1, max: 90, noNaN: true })),
  fade_in: seconds(100),
  fade_out: seconds(100),
});

describe('any sound', () => {
  it('lies within the timeline, and its fades within it', () => {
    fc.assert(
      fc.property(
        fc.record({
          length: fc.double({ min: 0.1, max: 30, noNaN: true }),
          fps: fc.constantFrom(24, 30, 60),
          loop: fc.boolean(),
        }),
        fc.double({ min: 0.000001, max: 60, noNaN: true }),
        fc.array(track, { maxLength: 20 }),
        ({ length, fps, loop }, sourceSeconds, tracks) => {
          const audio = { ...anySound, durationUs: Math.round(sourceSeconds * 1_000_000) };
          const source = { sourceId: 'a', media: { ...anyMedia, video: null, audio } };
          const timeline = buildTimeline({
            title: 'x',
            clips: [{ video_url: 'clip', start_time: 0, end_time: length }],
            audio: {
              music_url: 'a',
              music_loop: loop,
              music_fade_in: tracks[0]?.fade_in ?? 0,
              music_fade_out: tracks[0]?.fade_out ?? 0,
              tracks: tracks.map(({ trimmed, ...more }) => ({
                ...more,
                url: 'a',
                trim_end: trimmed === null ? null : more.trim_start + trimmed,
              })),
            },
            output: { fps },
          });
          const clip = { sourceId: 'clip', media: { ...anyMedia, audio: null } };
          const sources = new Map<string, PlannedSource>([
            ['a', source],
            ['clip', clip],
          ]);
          const mix = planAudio(timeline, { sources, rasters: new Map() });
          const pieces = mix.tracks.flatMap((planned) => planned.pieces);
          for (const piece of pieces) expectSound(piece, mix.totalSamples);
        },
      ),
    );
  });
});

function expectSound(piece: AudioPiece, totalSamples: number): void {
  const { startSample, samples, sourceSample, repetitions = 2, fadeInSamples = 1, fadeOutSamples = 1 } = piece;
  const whole = [startSample, samples, sourceSample, repetitions, fadeInSamples, fadeOutSamples];
  expect(whole.every(Number.isInteger)).toBe(true);
  expect(Math.min(startSample, sourceSample)).toBeGreaterThanOrEqual(0);
  expect(samples).toBeGreaterThan(0);
  expect(startSample + samples).toBeLessThanOrEqual(totalSamples);
  expect(repetitions).toBeGreaterThan(1);
  expect(Math.min(fadeInSamples, fadeOutSamples)).toBeGreaterThan(0);
  expect(Math.max(fadeInSamples, fadeOutSamples)).toBeLessThanOrEqual(samples);
}
