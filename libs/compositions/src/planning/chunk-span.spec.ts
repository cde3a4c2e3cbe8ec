import { chunkSpan } from './chunk-span';

const lengths = (frames: number): number[] =>
  chunkSpan({ startFrame: 7, endFrame: 7 + frames }, 60, 10).map(({ startFrame, endFrame }) => endFrame - startFrame);

describe('chunkSpan', () => {
  it.each([
    ['leaves a short span whole', 1, [1]],
    ['leaves a span of the target length whole', 300, [300]],
    ['does not cut off a small rest', 440, [440]],
    ['halves one of twice the length', 600, [300, 300]],
    ['keeps to whole GOPs', 500, [300, 200]],
    ['gives the last chunk what is left', 910, [360, 360, 190]],
  ])('%s', (_name, frames, expected) => {
    expect(lengths(frames)).toEqual(expected);
  });
});
