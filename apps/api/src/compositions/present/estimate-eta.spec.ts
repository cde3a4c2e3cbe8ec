import { estimateEtaSeconds } from './estimate-eta';

const startedAt = new Date('2025-01-01T00:00:00Z');
const after = (seconds: number): Date => new Date(startedAt.getTime() + seconds * 1000);

describe('estimateEtaSeconds', () => {
  it.each([
    { progress: 50, elapsed: 10, eta: 10 },
    { progress: 25, elapsed: 10, eta: 30 },
    { progress: 99, elapsed: 10, eta: 1 },
    { progress: 100, elapsed: 10, eta: 0 },
  ])('$progress % after $elapsed s leaves $eta s', ({ progress, elapsed, eta }) => {
    expect(estimateEtaSeconds({ progress, startedAt, now: after(elapsed) })).toBe(eta);
  });

  it('says nothing of work that has not begun', () => {
    expect(estimateEtaSeconds({ progress: 50, startedAt: null, now: after(10) })).toBeNull();
  });

  it('says nothing before there is a pace', () => {
    expect(estimateEtaSeconds({ progress: 4, startedAt, now: after(10) })).toBeNull();
  });

  it('is never negative, even when clocks differ', () => {
    expect(estimateEtaSeconds({ progress: 50, startedAt, now: after(-3) })).toBe(0);
  });
});
