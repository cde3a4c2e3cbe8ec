import { fitFontSize } from './fit-font-size';

describe('fitFontSize', () => {
  it('takes the wanted size when it fits', () => {
    expect(fitFontSize(48, () => true)).toBe(48);
  });

  it('comes close to the largest size that fits', () => {
    const size = fitFontSize(144, (candidate) => candidate <= 70);
    expect(size).toBeLessThanOrEqual(70);
    expect(size).toBeGreaterThan(69.9);
  });

  it('returns only a size that it has tried', () => {
    const fits = (candidate: number): boolean => candidate < 30 || (candidate > 40 && candidate < 50);
    expect(fits(fitFontSize(100, fits))).toBe(true);
  });

  it('gives up at 0', () => {
    expect(fitFontSize(48, () => false)).toBe(0);
  });
});
