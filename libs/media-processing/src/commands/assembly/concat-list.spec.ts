import { concatList } from './concat-list';

describe('concatList', () => {
  it('names the files, none of which is to be decoded', () => {
    expect(concatList(['/w/0.mp4', '/w/1.mp4'])).toBe(
      [
        'ffconcat version 1.0',
        ...["file '/w/0.mp4'", 'option codec_whitelist none'],
        ...["file '/w/1.mp4'", 'option codec_whitelist none'],
        '',
      ].join('\n'),
    );
  });

  it('says how long files are', () => {
    const lines = concatList(['/a', '/b'], [1_001_000, 33_366.667]).split('\n');
    expect(lines.filter((line) => line.startsWith('duration'))).toEqual(['duration 1.001000', 'duration 0.033367']);
    expect(lines.indexOf('duration 1.001000')).toBeLessThan(lines.indexOf("file '/b'"));
  });

  it('quotes what the format takes for syntax', () => {
    expect(concatList([String.raw`/it's #1 \o/ 100%.mp4`])).toContain(String.raw`file '/it'\''s #1 \o/ 100%.mp4'`);
  });

  it.each(['/a\nfile /etc/passwd', '/a\r.mp4', '/a\0.mp4'])('refuses %j', (path) => {
    expect(() => concatList([path])).toThrow(RangeError);
  });
});
