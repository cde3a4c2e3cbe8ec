import { judgeSeam } from './judge-seam';

/** A report of hashes for the joined file and the segments. */
function report(...streams: readonly string[][]): string {
  const rows = streams.flatMap((hashes, stream) =>
    hashes.map((hash, frame) => `${stream},          ${frame},          ${frame},        1,    86400, ${hash}`),
  );
  const streamHeads = streams.map((_, stream) => `#codec_id ${stream}: rawvideo`);
  const head = ['#format: frame checksums', ...streamHeads, '#stream#, dts, pts, duration, size, hash'];
  return [...head, ...rows, ''].join('\n');
}

describe('judgeSeam', () => {
  it('is content where the joined file shows what its segments show', () => {
    expect(judgeSeam(report(['a', 'b', 'c'], ['a', 'b'], ['c']))).toEqual([]);
    expect(judgeSeam(report(['a', 'b'], ['a', 'b']))).toEqual([]);
  });

  it.each([
    ['another picture', report(['a', 'x', 'c'], ['a', 'b'], ['c']), '1 of 3 frames at a seam decode to other pictures'],
    ['a picture less', report(['a', 'b'], ['a', 'b'], ['c']), '2 frames at a seam, not 3'],
    ['none at all', report([], ['a', 'b'], ['c']), '0 frames at a seam, not 3'],
    ['nothing to compare with', report(['a', 'b'], [], ['c']), 'a segment has no pictures at a seam'],
    ['an empty report', '', 'a segment has no pictures at a seam'],
  ])('finds %s', (_, text, problem) => {
    expect(judgeSeam(text)).toEqual([problem]);
  });
});
