import { LARGEST_POP, popScale } from './pop-scale';

describe('popScale', () => {
  it('begins with nothing and ends at the size', () => {
    expect(popScale(0)).toBeCloseTo(0);
    expect(popScale(1)).toBe(1);
  });

  it('goes beyond the size, but not beyond what there is room for', () => {
    const scales = Array.from({ length: 101 }, (_, i) => popScale(i / 100));
    expect(Math.max(...scales)).toBeGreaterThan(1.09);
    expect(Math.max(...scales)).toBeLessThanOrEqual(LARGEST_POP);
  });
});
