import { blendFactors } from './blend-factors';

const learnt = (factor: number, samples: number) => ({ logFactor: Math.log(factor), spread: 0, samples });

describe('blendFactors', () => {
  it('is 1 where nothing was seen', () => {
    expect(blendFactors(undefined, undefined)).toBe(1);
  });

  it('takes the speed of the pool for what was not seen yet', () => {
    expect(blendFactors(undefined, learnt(3, 1000))).toBeCloseTo(3, 1);
  });

  it('goes from the pool to what was seen, the more of that there is', () => {
    const pool = learnt(3, 1000);
    const [one, ten, thousand] = [1, 10, 1000].map((samples) => blendFactors(learnt(0.5, samples), pool));
    expect(one).toBeGreaterThan(1);
    expect(ten).toBeLessThan(1);
    expect(thousand).toBeCloseTo(0.5, 2);
  });
});
