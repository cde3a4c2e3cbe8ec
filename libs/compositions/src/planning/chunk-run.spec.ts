import * as fc from 'fast-check';
import type { FrameSpan } from '../timeline/timeline';
import type { ChunkedOutput } from './chunk-length';
import { chunkRun } from './chunk-run';

const HD: ChunkedOutput = {
  ...{ codec: 'h264', quality: 'medium', width: 1920, height: 1080 },
  frameRate: { num: 30, den: 1 },
};

const span = (startSeconds: number, endSeconds: number): FrameSpan => ({
  startFrame: Math.round(startSeconds * 30),
  endFrame: Math.round(endSeconds * 30),
});

/** In seconds, of a run of so many. */
const lengths = (seconds: number, output = HD, startSeconds = 100): number[] =>
  chunkRun(span(startSeconds, startSeconds + seconds), output).map(
    ({ startFrame, endFrame }) => (endFrame - startFrame) / 30,
  );

/** Where chunks begin, in seconds of the source, of a run that shows it between two times of it, in a clip of so many. */
const beginnings = (fromSeconds: number, toSeconds: number, clipSeconds: number): number[] => {
  const clip = { sourceStartFrame: 3000, frames: clipSeconds * 30 };
  const chunks = chunkRun(span(100 + fromSeconds, 100 + toSeconds), HD, { clip });
  return chunks.map(({ startFrame }) => startFrame / 30 - 100);
};

describe('the chunks of a run', () => {
  it.each([
    ['are two where there is little, so that two workers make them', 3, [1.5, 1.5]],
    ['are two alike where there is little', 6, [3, 3]],
    ['are two alike, but for half a frame', 91 / 30, [46 / 30, 45 / 30]],
    ['are one where there is next to nothing', 2.5, [2.5]],
    ['are of the usual length, but for the first, which can soon be watched', 20, [1, 3, 4, 4, 4, 4]],
    ['are longer where there would be many', 60, [1, 7, 8, 8, 8, 8, 8, 8, 4]],
    ['are never too long', 300, [1, 9, ...Array<number>(29).fill(10)]],
  ])('%s', (_name, seconds, expected) => {
    expect(lengths(seconds)).toEqual(expected);
  });

  it.each([
    ['small ones are longer', { ...HD, width: 320, height: 180 }, [8, 8]],
    ['easy ones are longer', { ...HD, quality: 'low' as const }, [8, 8]],
    ['large ones are shorter', { ...HD, width: 3840, height: 2160 }, [1, 3, 4, 4, 4]],
  ])('depend on the pictures: %s', (_name, output, expected) => {
    expect(lengths(16, output)).toEqual(expected);
  });

  it('are the same wherever the run is', () => {
    for (const seconds of [3, 20, 600]) expect(lengths(seconds, HD, 0)).toEqual(lengths(seconds));
  });

  it('begin at the same frames of a source, whatever is cut off, but for the first second and close to an end', () => {
    expect(beginnings(0, 60, 60)).toEqual([0, 1, 8, 16, 24, 32, 40, 48, 56]);
    expect(beginnings(0, 57, 57)).toEqual([0, 1, 8, 16, 24, 32, 40, 48]);
    expect(beginnings(7, 60, 53)).toEqual([7, 8, 16, 24, 32, 40, 48, 56]);
    expect(beginnings(33, 60, 60)).toEqual([33, 34, 40, 48, 56]);
    expect(beginnings(33, 60, 27)).toEqual([33, 34, 36, 40, 44, 48, 52, 56]);
  });

  it('are two alike where a run lies so that it would be cut but once', () => {
    expect(beginnings(9, 19, 60)).toEqual([9, 10, 16]);
    expect(beginnings(7, 17, 60)).toEqual([7, 12]);
  });

  it('tile it along a source, and are never too long', () => {
    const frames = fc.nat(50_000);
    fc.assert(
      fc.property(frames, frames, frames, frames, (startFrame, length, before, after) => {
        const endFrame = startFrame + length;
        const clip = { sourceStartFrame: startFrame - before, frames: length + after };
        const chunks = chunkRun({ startFrame, endFrame }, HD, { clip });
        const starts = [startFrame, ...chunks.slice(0, -1).map((chunk) => chunk.endFrame)];
        expect(chunks.map((chunk) => chunk.startFrame)).toEqual(length === 0 ? [] : starts);
        expect(length === 0 || chunks.at(-1)?.endFrame === endFrame).toBe(true);
        const sizes = chunks.map((chunk) => chunk.endFrame - chunk.startFrame);
        expect(sizes.every((size) => size > 0 && size < 12 * 30)).toBe(true);
      }),
    );
  });

  it('tile it, in whole GOPs, but for the first second, or in halves', () => {
    const run = fc.record({ startFrame: fc.nat(1000), frames: fc.nat(50_000) });
    const size = fc.record({ width: fc.integer({ min: 16, max: 4096 }), height: fc.integer({ min: 16, max: 4096 }) });
    fc.assert(
      fc.property(run, size, ({ startFrame, frames }, pixels) => {
        const endFrame = startFrame + frames;
        const chunks = chunkRun({ startFrame, endFrame }, { ...HD, ...pixels });
        let next = startFrame;
        for (const [index, chunk] of chunks.entries()) {
          expect(chunk.startFrame).toBe(next);
          expect(chunk.endFrame).toBeGreaterThan(next);
          const isMiddle = chunks.length === 2 && Math.abs(2 * chunk.startFrame - startFrame - endFrame) <= 1;
          const isSecond = index === 1 && chunk.startFrame - startFrame === 30;
          expect(isMiddle || isSecond || (chunk.startFrame - startFrame) % 60 === 0).toBe(true);
          next = chunk.endFrame;
        }
        expect(next).toBe(endFrame);
      }),
    );
  });
});
