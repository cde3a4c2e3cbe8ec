import { isObjectKey, requireKeyPrefix, requireObjectKey } from './object-key';

describe('object keys', () => {
  it.each(['a', 'outputs/9b1c/4f.mp4', 'work/r_1/rasters/AB-9.png', 'a/b..c', 'x'.repeat(255)])('accepts %s', (key) => {
    expect(isObjectKey(key)).toBe(true);
    expect(() => {
      requireObjectKey(key);
    }).not.toThrow();
  });

  it.each([
    ['empty', ''],
    ['a leading slash', '/a'],
    ['a trailing slash', 'a/'],
    ['an empty segment', 'a//b'],
    ['the parent folder', 'a/../b'],
    ['only the parent folder', '..'],
    ['the same folder', 'a/./b'],
    ['a hidden name', 'a/.b'],
    ['a backslash', 'a\\b'],
    ['a space', 'a b'],
    ['a percent sign', 'a%2fb'],
    ['a null byte', 'a\0b'],
    ['a line end', 'a\n'],
    ['a letter beyond ASCII', 'é'],
    ['a segment of 256 characters', 'x'.repeat(256)],
    ['1025 characters', 'a/'.repeat(512) + 'a'],
  ])('refuses %s', (_, key) => {
    expect(isObjectKey(key)).toBe(false);
    expect(() => {
      requireObjectKey(key);
    }).toThrow(RangeError);
  });
});

describe('key prefixes', () => {
  it.each(['a/', 'work/9b1c/'])('accepts %s', (prefix) => {
    expect(() => {
      requireKeyPrefix(prefix);
    }).not.toThrow();
  });

  it.each(['', '/', 'a', 'a//', '../', 'a/../'])('refuses %j', (prefix) => {
    expect(() => {
      requireKeyPrefix(prefix);
    }).toThrow(RangeError);
  });
});
