import * as fc from 'fast-check';
import { groupFragments, type Fragment } from './group-fragments';

function trackOf(lengths: readonly number[]): { fragments: Fragment[]; endTicks: number } {
  let [startTicks, firstByte] = [0, 700];
  const fragments = lengths.map((length, index) => {
    const fragment = { startTicks, firstByte, bytes: 100 + index };
    [startTicks, firstByte] = [startTicks + length, firstByte + fragment.bytes];
    return fragment;
  });
  return { fragments, endTicks: startTicks };
}

const TICKS = 30_000;
const GOP = 60_060;

describe('groupFragments', () => {
  it('puts GOPs of two seconds together by two', () => {
    const track = { ...trackOf([GOP, GOP, GOP, GOP, GOP]), ticksPerSecond: TICKS };
    expect(groupFragments(track)).toEqual([
      { firstByte: 700, bytes: 201, seconds: { num: 2 * GOP, den: TICKS } },
      { firstByte: 901, bytes: 205, seconds: { num: 2 * GOP, den: TICKS } },
      { firstByte: 1106, bytes: 104, seconds: { num: GOP, den: TICKS } },
    ]);
  });

  it('has nothing where there is nothing', () => {
    expect(groupFragments({ fragments: [], endTicks: 0, ticksPerSecond: TICKS })).toEqual([]);
  });

  it('tiles the track and the file, in segments of 4 to 6 seconds but for the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: GOP }), { minLength: 1, maxLength: 200 }), (lengths) => {
        const track = trackOf(lengths);
        const segments = groupFragments({ ...track, ticksPerSecond: TICKS });
        expect(segments.reduce((sum, { seconds }) => sum + seconds.num, 0)).toBe(track.endTicks);
        segments.forEach(({ firstByte, bytes }, index) => {
          const next = segments[index + 1]?.firstByte;
          expect(firstByte + bytes).toBe(next ?? firstByte + bytes);
        });
        for (const { seconds } of segments.slice(0, -1)) {
          expect(seconds.num).toBeGreaterThanOrEqual(4 * TICKS);
          expect(seconds.num).toBeLessThan(4 * TICKS + GOP);
        }
      }),
    );
  });
});
