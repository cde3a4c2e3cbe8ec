import { steadyLifetime } from './link-lifetime';

describe('steadyLifetime', () => {
  const expiry = (nowSeconds: number): number => nowSeconds + steadyLifetime({ nowSeconds, lifetimeSeconds: 3600 });

  it('gives links of the same hour the same end', () => {
    expect(expiry(36_000)).toBe(expiry(39_599));
    expect(expiry(39_600)).toBe(expiry(36_000) + 3600);
  });

  it.each([36_000, 36_001, 39_599])('at %d lets a link live for one to two lifetimes', (now) => {
    const lifetime = expiry(now) - now;
    expect(lifetime).toBeGreaterThan(3600);
    expect(lifetime).toBeLessThanOrEqual(7200);
  });
});
