import * as fc from 'fast-check';
import { framesOfSegment, soundBeforehand, soundLengths } from './sound-grid';

const MINUTE = 60 * 48_000;

describe('the segments of a sound', () => {
  it('tile its frames and its samples', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 * MINUTE }), (totalSamples) => {
        const lengths = soundLengths({ totalSamples });
        expect(lengths.reduce((sum, { seconds }) => sum + seconds.num, 0)).toBe(totalSamples + 1024);
        // Thousands of segments: asked for each of them, expect() would take nearly all of the time.
        expect(lengths.map((_, index) => framesOfSegment({ totalSamples }, index))).toEqual(
          lengths.map(({ seconds }, index) => ({
            from: index * 192,
            to: index * 192 + Math.ceil(seconds.num / 1024),
          })),
        );
      }),
    );
  });
});

describe('soundBeforehand', () => {
  const mix = { totalSamples: 180 * MINUTE, tracks: [] };

  it('is a minute of what is long, and a little more', () => {
    const { segments = 0, untilSample = 0 } = soundBeforehand(mix) ?? {};
    const { to } = framesOfSegment(mix, segments - 1);
    expect(to * 1024).toBeGreaterThan(MINUTE);
    expect(untilSample).toBeGreaterThan(to * 1024);
    expect(untilSample).toBeLessThan(to * 1024 + 48_000);
  });

  it('is nothing of what is short, or has a loudness to reach', () => {
    expect(soundBeforehand({ ...mix, totalSamples: 2 * MINUTE })).toBeNull();
    expect(soundBeforehand({ ...mix, loudnessLufs: -14 })).toBeNull();
  });
});
