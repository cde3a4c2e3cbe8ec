import * as fc from 'fast-check';
import { framesOfSegment, soundBeforehand, soundLengths } from './sound-grid';

const MINUTE = 60 * 48_000;

describe('the segments of a sound', () => {
  it('tile its frames and its samples', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 * MINUTE }), (totalSamples) => {
        const lengths = soundLengths({ totalSamples });
        expect(lengths.reduce((sum, { seconds }) => sum + seconds.num, 0)).toBe(totalSamples + 1024);
        lengths.forEach(({ seconds }, index) => {
          const { from, to } = framesOfSegment({ totalSamples }, index);
          expect(from).toBe(index * 192);
          expect(to - from).toBe(Math.ceil(seconds.num / 1024));
        });
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
