import { takeTurns } from './take-turns';

const segments = (count: number) => Array.from({ length: count }, () => ({ queue: 'segment' as const }));

describe('takeTurns', () => {
  it('begins with 0 where nothing waits', () => {
    expect(takeTurns(segments(3), new Map())).toEqual([0, 1, 2]);
  });

  it('begins where those stand that wait already', () => {
    expect(takeTurns(segments(2), new Map([['segment', 7]]))).toEqual([7, 8]);
  });

  it('counts the tasks of each queue by themselves', () => {
    expect(takeTurns([...segments(2), { queue: 'audio' }, ...segments(1)], new Map([['audio', 4]]))).toEqual([
      0, 1, 4, 2,
    ]);
  });
});
