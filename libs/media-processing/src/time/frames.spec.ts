import fc from 'fast-check';
import { framesToSamples, framesToSeconds, secondsToFrames } from './frames';

const NTSC = { num: 30_000, den: 1001 };
const rate = fc.constantFrom({ num: 24, den: 1 }, { num: 30, den: 1 }, { num: 60, den: 1 }, NTSC, {
  num: 24_000,
  den: 1001,
});
/** Up to three hours at 60 fps. */
const frame = fc.integer({ min: 0, max: 648_000 });

describe('secondsToFrames', () => {
  it.each([
    [0.1 + 0.2, 30, 9],
    [1 / 60, 30, 1],
    [2.999, 30, 90],
  ])('takes %d s at %i fps for frame %i', (seconds, fps, expected) => {
    expect(secondsToFrames(seconds, { num: fps, den: 1 })).toBe(expected);
  });

  it('finds the frame whose time is given', () => {
    fc.assert(
      fc.property(frame, rate, (frames, frameRate) => {
        expect(secondsToFrames(framesToSeconds(frames, frameRate), frameRate)).toBe(frames);
      }),
    );
  });
});

describe('framesToSamples', () => {
  it.each([
    [30, { num: 30, den: 1 }, 48_000],
    [1, NTSC, 1602],
    [5, NTSC, 8008],
    [30_000, NTSC, 48_048_000],
  ])('places frame %i of %j at sample %i', (frames, frameRate, samples) => {
    expect(framesToSamples(frames, frameRate)).toBe(samples);
  });

  it('is never more than half a sample off', () => {
    fc.assert(
      fc.property(frame, rate, (frames, frameRate) => {
        const exact = framesToSeconds(frames, frameRate) * 48_000;
        expect(Math.abs(framesToSamples(frames, frameRate) - exact)).toBeLessThanOrEqual(0.5001);
      }),
    );
  });
});
