import { coresOfQuota } from './usable-cores';

describe('coresOfQuota', () => {
  it.each([
    ['two cores', '200000 100000\n', 2],
    ['a part of one', '50000 100000', 0.5],
    ['no limit', 'max 100000', Infinity],
    ['no limit in version 1', '-1\n 100000\n', Infinity],
    ['nothing that is known', ' ', Infinity],
  ])('reads %s', (_, text, cores) => {
    expect(coresOfQuota(text)).toBe(cores);
  });
});
