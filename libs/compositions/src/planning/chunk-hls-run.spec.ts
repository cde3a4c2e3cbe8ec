import { gopFrames, toNumber, type Rational } from '@app/media-processing';
import * as fc from 'fast-check';
import type { FrameSpan } from '../timeline/timeline';
import type { ChunkedOutput } from './chunk-length';
import { chunkRun } from './chunk-run';
import type { ChunkedClip } from './cuts-along';

const HD: ChunkedOutput = {
  ...{ format: 'hls', codec: 'h264', quality: 'medium', width: 1920, height: 1080 },
  frameRate: { num: 30, den: 1 },
};
const SMALL = { ...HD, width: 640, height: 360 };
const LARGE = { ...HD, width: 3840, height: 2160 };

/** Where chunks begin, in seconds of the source, of a run that shows it between two times of it, in a clip of a minute. */
const beginnings = (fromSeconds: number, toSeconds: number, output: ChunkedOutput): number[] => {
  const clip = { sourceStartFrame: 3000, frames: 60 * 30 };
  const run = { startFrame: 3000 + fromSeconds * 30, endFrame: 3000 + toSeconds * 30 };
  return chunkRun(run, output, { clip }).map(({ startFrame }) => startFrame / 30 - 100);
};

/** A run and its clip, in seconds. */
const arbitraryRun = fc.record({
  start: fc.nat(100),
  before: fc.double({ min: 0, max: 200, noNaN: true }),
  seconds: fc.double({ min: 0, max: 100, noNaN: true }),
  after: fc.double({ min: 0, max: 3000, noNaN: true }),
});
const arbitraryRate = fc.constantFrom<Rational>(
  { num: 24_000, den: 1001 },
  { num: 25, den: 1 },
  { num: 30_000, den: 1001 },
  { num: 30, den: 1 },
  { num: 60, den: 1 },
);
const arbitrarySize = fc.record({
  width: fc.integer({ min: 16, max: 4096 }),
  height: fc.integer({ min: 16, max: 4096 }),
  quality: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
});

interface CutRun {
  readonly run: FrameSpan;
  readonly clip: ChunkedClip;
}

function inFrames({ start, before, seconds, after }: Record<string, number>, rate: Rational): CutRun {
  const [startFrame = 0, cutOff = 0, frames = 0, behind = 0] = [start, before, seconds, after].map((time = 0) =>
    Math.round(time * toNumber(rate)),
  );
  return {
    run: { startFrame, endFrame: startFrame + frames },
    clip: { sourceStartFrame: startFrame - cutOff, frames: cutOff + frames + behind },
  };
}

/** An encoder begins a GOP with each chunk. */
function keyframes(chunks: readonly FrameSpan[], gop: number): number[] {
  return chunks.flatMap(({ startFrame, endFrame }) =>
    Array.from({ length: Math.ceil((endFrame - startFrame) / gop) }, (_, index) => startFrame + index * gop),
  );
}

describe('the chunks of a size of HLS', () => {
  it.each([
    ['are whole GOPs from the beginning of a short run on', 9, 12, HD, [9, 11]],
    ['are one where there is next to nothing, and it is small', 9, 18, SMALL, [9]],
    ['begin at the same frames of a long source, but for the first', 9, 33, HD, [9, 10, 16, 24]],
    ['begin there in another size, too', 9, 33, SMALL, [9, 10, 20, 30]],
    ['may be shorter in another size', 9, 21, LARGE, [9, 10, 12, 16]],
    ['are about a GOP at first', 9.5, 21, HD, [9.5, 12, 16]],
  ])('%s', (_name, from, to, output, expected) => {
    expect(beginnings(from, to, output)).toEqual(expected);
  });

  it('have their keyframes at the same places in every size, whoever encodes it', () => {
    fc.assert(
      fc.property(arbitraryRun, arbitraryRate, arbitrarySize, arbitrarySize, (seconds, frameRate, one, other) => {
        const { run, clip } = inFrames(seconds, frameRate);
        const gop = gopFrames({ frameRate });
        const [ofOne, ofOther] = [one, other].map((size) => chunkRun(run, { ...HD, ...size, frameRate }, { clip }));
        const ofHardware = chunkRun(run, { ...HD, ...one, frameRate }, { clip, chunkSeconds: 10 });
        expect(keyframes(ofOther ?? [], gop)).toEqual(keyframes(ofOne ?? [], gop));
        expect(keyframes(ofHardware, gop)).toEqual(keyframes(ofOne ?? [], gop));
      }),
      { numRuns: 500 },
    );
  });

  it('tile the run, and are neither too long nor, but for the ends, less than a GOP', () => {
    fc.assert(
      fc.property(arbitraryRun, arbitraryRate, arbitrarySize, (seconds, frameRate, size) => {
        const { run, clip } = inFrames(seconds, frameRate);
        const gop = gopFrames({ frameRate });
        const chunks = chunkRun(run, { ...HD, ...size, frameRate }, { clip });
        const frames = chunks.map(({ startFrame, endFrame }) => endFrame - startFrame);
        expect(frames.reduce((sum, length) => sum + length, run.startFrame)).toBe(run.endFrame);
        expect(chunks.slice(1).map(({ startFrame }) => startFrame)).toEqual(
          chunks.slice(0, -1).map(({ endFrame }) => endFrame),
        );
        expect(frames.every((length) => length > 0 && length <= 6 * gop)).toBe(true);
        expect(frames.slice(1, -1).every((length) => length >= gop)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
