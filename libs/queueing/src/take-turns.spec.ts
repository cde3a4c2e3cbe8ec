import { takeTurns } from './take-turns';

const segments = (count: number) => Array.from({ length: count }, () => ({ queue: 'segment' as const }));

describe('takeTurns', () => {
  it('counts from those that are due', () => {
    expect(takeTurns(segments(3))).toEqual([0, 1, 2]);
  });

  it('counts the tasks of each queue by themselves', () => {
    expect(takeTurns([...segments(2), { queue: 'audio' }, ...segments(1)])).toEqual([0, 1, 0, 2]);
  });
});
