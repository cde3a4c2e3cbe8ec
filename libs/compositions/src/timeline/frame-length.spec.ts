import { parsePercentage, resolveLength } from './frame-length';

describe('parsePercentage', () => {
  it.each([
    ['0%', 0],
    ['12.5%', 12.5],
    ['100%', 100],
  ])('reads %s', (text, percentage) => {
    expect(parsePercentage(text)).toBe(percentage);
  });

  it.each(['100.1%', '-1%', '5', '%', '5 %', '1e1%', '.5%', '', '٣%'])('makes nothing of %j', (text) => {
    expect(parsePercentage(text)).toBeNull();
  });
});

describe('resolveLength', () => {
  it('takes pixels as many as they stand for, and percentages of the whole', () => {
    expect(resolveLength(30, { whole: 1280, pixel: 2 })).toBe(60);
    expect(resolveLength('25%', { whole: 1280, pixel: 2 })).toBe(320);
  });
});
