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
    expect(estimateEtaSeconds({ progress, startedAt, estimate: null, now: after(elapsed) })).toBe(eta);
  });

  it('says nothing of work that has not begun', () => {
    expect(estimateEtaSeconds({ progress: 50, startedAt: null, estimate: null, now: after(10) })).toBeNull();
  });

  it('says nothing before there is a pace', () => {
    expect(estimateEtaSeconds({ progress: 4, startedAt, estimate: null, now: after(10) })).toBeNull();
  });

  it.each([
    { progress: 4, elapsed: 2, eta: 18, what: 'trusts the plan before there is a pace' },
    { progress: 50, elapsed: 10, eta: 10, what: 'agrees where both say the same' },
    { progress: 80, elapsed: 20, eta: 4, what: 'goes by the pace in the end, when the plan said less' },
  ])('$what', ({ progress, elapsed, eta }) => {
    const estimate = { seconds: 20, plannedAt: startedAt };
    expect(estimateEtaSeconds({ progress, startedAt, estimate, now: after(elapsed) })).toBe(eta);
  });

  it('is never negative, even when clocks differ', () => {
    expect(estimateEtaSeconds({ progress: 50, startedAt, estimate: null, now: after(-3) })).toBe(0);
  });
});
