import * as fc from 'fast-check';
import { lastMarked, markFrames } from './frame-marks';

describe('marked frames', () => {
  it('are found again', () => {
    const frames = fc.uniqueArray(fc.nat(200)).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(frames, fc.nat(300), (marked, atMost) => {
        expect(lastMarked(markFrames(marked), atMost)).toBe(marked.findLast((frame) => frame <= atMost) ?? null);
      }),
    );
  });

  it('take little room', () => {
    const threeHours = Array.from({ length: 3 * 60 * 60 * 30 }, (_, frame) => frame);
    expect(markFrames(threeHours).length).toBeLessThan(60_000);
  });
});
