import { Turns } from './turns';

describe('Turns', () => {
  it('are taken one after the other, also behind one that fails', async () => {
    const turns = new Turns();
    const key = {};
    const log: string[] = [];
    const work = (name: string) => async (): Promise<string> => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
      return name;
    };
    const all = ['a', 'b', 'c'].map((name) => turns.take(key, work(name)));
    const other = turns.take({}, work('other'));
    expect(log).toEqual(['a begins', 'other begins']);
    expect(await Promise.allSettled([...all, other])).toMatchObject([
      { value: 'a' },
      { reason: { message: 'b' } },
      { value: 'c' },
      { value: 'other' },
    ]);
    const ofKey = log.filter((line) => !line.startsWith('other'));
    expect(ofKey).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(await turns.take(key, work('d'))).toBe('d');
  });
});
