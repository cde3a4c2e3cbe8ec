import * as fc from 'fast-check';
import { wallTimeMs } from './wall-time';

describe('wallTimeMs', () => {
  it.each([
    [[], 2, 0],
    [[10, 10, 10, 10], 2, 20],
    [[30, 1, 1], 2, 30],
    [[10, 20], 1, 30],
  ])('%j in %d places: %d', (pieces, slots, ms) => {
    expect(wallTimeMs(pieces, slots)).toBe(ms);
  });

  it('lies between the share and the whole', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 16 }), (each, slots) => {
        const sum = each.reduce((total, piece) => total + piece, 0);
        const ms = wallTimeMs(each, slots);
        expect(ms >= sum / slots && ms <= sum).toBe(true);
      }),
    );
  });
});
