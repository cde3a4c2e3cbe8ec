import { concatList } from './concat-list';

describe('concatList', () => {
  it('writes a file a line', () => {
    expect(concatList(['/w/0.mp4', '/w/1.mp4'])).toBe("ffconcat version 1.0\nfile '/w/0.mp4'\nfile '/w/1.mp4'\n");
  });

  it('says how long files are', () => {
    expect(concatList(['/a', '/b'], [1_001_000, 33_366.667])).toBe(
      "ffconcat version 1.0\nfile '/a'\nduration 1.001000\nfile '/b'\nduration 0.033367\n",
    );
  });

  it('quotes what the format takes for syntax', () => {
    expect(concatList([String.raw`/it's #1 \o/ 100%.mp4`])).toContain(String.raw`file '/it'\''s #1 \o/ 100%.mp4'`);
  });

  it.each(['/a\nfile /etc/passwd', '/a\r.mp4', '/a\0.mp4'])('refuses %j', (path) => {
    expect(() => concatList([path])).toThrow(RangeError);
  });
});
