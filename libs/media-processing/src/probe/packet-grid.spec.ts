import * as fc from 'fast-check';
import { cleanKeyframes, closedEnds, frameNumbers, type GridPacket } from './packet-grid';

const NTSC = { timeBase: { num: 1, den: 90_000 }, frameRate: { num: 30_000, den: 1001 } };

/** Packets in the order of decoding; `K` marks keyframes. */
function packets(order: readonly string[], ticks = 3003): GridPacket[] {
  return order.map((name) => {
    const pts = Number.parseInt(name, 10) * ticks;
    return { pts, isKeyframe: name.endsWith('K'), position: 0, size: 1 };
  });
}

describe('frameNumbers', () => {
  it('numbers packets by when they are presented', () => {
    expect(frameNumbers(packets(['5K', '7', '6', '8']), NTSC)).toEqual([0, 2, 1, 3]);
  });

  it('bears with a clock of milliseconds', () => {
    const times = [0, 33, 67, 100, 133, 167, 200];
    const rounded = times.map((pts) => ({ pts, isKeyframe: true, position: 0, size: 1 }));
    const grid = { timeBase: { num: 1, den: 1000 }, frameRate: NTSC.frameRate };
    expect(frameNumbers(rounded, grid)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['a missing frame', ['0K', '1', '3']],
    ['one that is there twice', ['0K', '1', '1']],
  ])('has none for %s', (_, order) => {
    expect(frameNumbers(packets(order), NTSC)).toBeNull();
  });

  it('has none for another rate, be it as near as 30 to 29.97', () => {
    const order = Array.from({ length: 300 }, (_, frame) => String(frame));
    expect(frameNumbers(packets(order, 3003), NTSC)).not.toBeNull();
    expect(frameNumbers(packets(order, 3000), NTSC)).toBeNull();
    expect(frameNumbers(packets(order, 6006), NTSC)).toBeNull();
  });
});

describe('cleanKeyframes', () => {
  it.each([
    ['closed GOPs', ['0K', '2', '1', '3K', '5', '4'], [0, 3]],
    ['an open GOP, whose leading pictures are shown before', ['0K', '2', '1', '5K', '3', '4'], [0]],
    ['a keyframe that is shown before something decoded earlier', ['0K', '2', '1K', '3'], [0]],
    ['keyframes alone', ['0K', '1K', '2K'], [0, 1, 2]],
  ])('finds them in %s', (_, order, expected) => {
    const list = packets(order);
    expect(cleanKeyframes(list, frameNumbers(list, NTSC) ?? [])).toEqual(expected);
  });

  it('finds those at which nothing crosses over, in any order', () => {
    const orders = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, number) => number),
        { minLength: count },
      ),
    );
    fc.assert(
      fc.property(orders, (order) => {
        const list = packets(order.map((number) => `${number}K`));
        const clean = order.filter(
          (number, position) =>
            order.slice(0, position).every((other) => other < number) &&
            order.slice(position).every((other) => other >= number),
        );
        expect(cleanKeyframes(list, order)).toEqual(clean);
      }),
    );
  });
});

describe('closedEnds', () => {
  it.each([
    ['after frames that are decoded as they are shown', ['0K', '1', '2'], [2, 3]],
    ['after all that was decoded early', ['0K', '4', '2', '1', '3', '6', '5'], [5, 7]],
    ['within an open GOP, though none begins there', ['0K', '2', '1', '5K', '3', '4'], [3, 6]],
    ['before a keyframe, and not after one alone', ['0K', '1', '2K', '3'], [2, 4]],
    ['anywhere among keyframes', ['0K', '1K', '2K'], [1, 2, 3]],
  ])('are %s', (_, order, expected) => {
    const list = packets(order);
    expect(closedEnds(list, frameNumbers(list, NTSC) ?? [])).toEqual(expected);
  });
});
