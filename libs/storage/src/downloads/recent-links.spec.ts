import { RecentLinks } from './recent-links';

describe('RecentLinks', () => {
  it('makes a link once', () => {
    const links = new RecentLinks();
    const make = jest.fn(() => '/a');
    expect([links.of('a', make), links.of('a', make)]).toEqual(['/a', '/a']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('knows grants apart', () => {
    const links = new RecentLinks();
    links.of('a', () => '/a');
    expect(links.of('b', () => '/b')).toBe('/b');
  });

  it('forgets the oldest', () => {
    const links = new RecentLinks();
    for (let index = 0; index < 20_000; index += 1) links.of(String(index), () => 'the first');
    const again = (grant: string): string => links.of(grant, () => 'made again');
    expect([again('19999'), again('0')]).toEqual(['the first', 'made again']);
  });
});
