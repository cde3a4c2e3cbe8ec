import { framesToSamples, framesToSeconds, gopFrames, secondsToFrames, toNumber } from '@app/media-processing';
import * as fc from 'fast-check';
import { chunkSpan } from '../planning/chunk-span';
import { FRAME_RATES, OUTPUT_FPS } from './frame-rates';

const THREE_HOURS_MS = 3 * 3600 * 1000;
const anyRate = fc.constantFrom(...OUTPUT_FPS).map((fps) => FRAME_RATES[fps]);
const anyMilliseconds = fc.integer({ min: 0, max: THREE_HOURS_MS });

describe('the frame rates', () => {
  it.each(OUTPUT_FPS)('%d is what it is called', (fps) => {
    expect(toNumber(FRAME_RATES[fps])).toBeCloseTo(fps, 3);
  });

  it('have the exact number of frames in three hours', () => {
    expect(OUTPUT_FPS.map((fps) => secondsToFrames(10_800, FRAME_RATES[fps]))).toEqual([
      258_941, 259_200, 270_000, 323_676, 324_000, 518_400, 540_000, 647_353, 648_000,
    ]);
  });

  it('put every time of up to three hours on the nearest frame', () => {
    fc.assert(
      fc.property(anyRate, anyMilliseconds, (rate, ms) => {
        const frames = BigInt(secondsToFrames(ms / 1000, rate));
        const error = frames * BigInt(rate.den) * 1000n - BigInt(ms) * BigInt(rate.num);
        expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(BigInt(rate.den) * 1000n);
      }),
      { numRuns: 2000 },
    );
  });

  it('find every frame of three hours again at its own time', () => {
    fc.assert(
      fc.property(anyRate, anyMilliseconds, (rate, ms) => {
        const frame = secondsToFrames(ms / 1000, rate);
        expect(secondsToFrames(framesToSeconds(frame, rate), rate)).toBe(frame);
      }),
      { numRuns: 2000 },
    );
  });

  it('put every frame of three hours on the nearest sample', () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 0, max: 648_000 }), (rate, frame) => {
        const error =
          BigInt(framesToSamples(frame, rate)) * BigInt(rate.num) - BigInt(frame) * BigInt(rate.den) * 48_000n;
        expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(BigInt(rate.num));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [23.976, 48],
    [25, 50],
    [29.97, 60],
    [50, 100],
    [59.94, 120],
  ] as const)('have GOPs of about two seconds in whole frames: %d', (fps, frames) => {
    expect(gopFrames({ frameRate: FRAME_RATES[fps] })).toBe(frames);
  });

  it('are cut into chunks of whole GOPs that tile the span', () => {
    fc.assert(
      fc.property(
        anyRate,
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 648_000 }),
        (frameRate, startFrame, frames) => {
          const gop = gopFrames({ frameRate });
          const chunks = chunkSpan({ startFrame, endFrame: startFrame + frames }, gop, 10);
          expect(chunks.at(0)?.startFrame).toBe(startFrame);
          expect(chunks.at(-1)?.endFrame).toBe(startFrame + frames);
          // Thousands of chunks: asked for each of them, expect() would take nearly all of the time.
          const starts = chunks.slice(1).map((chunk) => chunk.startFrame);
          expect(starts).toEqual(chunks.slice(0, -1).map(({ endFrame }) => endFrame));
          expect(starts.filter((start) => (start - startFrame) % gop !== 0)).toEqual([]);
        },
      ),
    );
  });
});
