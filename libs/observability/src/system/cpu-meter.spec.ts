import { CpuMeter, shareBetween } from './cpu-meter';

describe('CpuMeter', () => {
  it('shares what is busy between the cores', () => {
    const from = { atMs: 1000, busySeconds: 40 };
    expect(shareBetween(from, { atMs: 3000, busySeconds: 42 }, 2)).toBe(0.5);
    expect(shareBetween(from, { atMs: 3000, busySeconds: 40 }, 2)).toBe(0);
    expect(shareBetween(from, { atMs: 3000, busySeconds: 50 }, 2)).toBe(1);
  });

  it('tells of this machine', async () => {
    const share = await new CpuMeter().share();
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  });
});
