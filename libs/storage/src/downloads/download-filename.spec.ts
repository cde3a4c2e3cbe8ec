import fc from 'fast-check';
import { downloadFilename } from './download-filename';

describe('downloadFilename', () => {
  it.each([
    ['Summer 2024', 'Summer 2024.mp4'],
    ['Été à la mer – 夏休み', 'Été à la mer – 夏休み.mp4'],
    ["Mum’s birthday, Dad's cake", "Mum’s birthday, Dad's cake.mp4"],
    ['مرحبا بالعالم', 'مرحبا بالعالم.mp4'],
    ['👩‍👩‍👧 day', '👩‍👩‍👧 day.mp4'],
    ['e\u0301te\u0301', 'été.mp4'],
    ['../../etc/passwd', 'etc passwd.mp4'],
    ['C:\\Windows\\x', 'C Windows x.mp4'],
    ['say "cheese"', 'say cheese.mp4'],
    ['line\r\nSet-Cookie: a=b', 'line Set-Cookie a=b.mp4'],
    ['tab\tand null\0', 'tab and null.mp4'],
    ['holiday\u202egpj.exe', 'holidaygpj.exe.mp4'],
    ['lone \ud83d half', 'lone half.mp4'],
    ['.hidden.', 'hidden.mp4'],
    ['what? <now>: a|b*', 'what now a b.mp4'],
    ['', 'video.mp4'],
    ['/// ...', 'video.mp4'],
  ])('%j becomes %j', (title, filename) => {
    expect(downloadFilename(title, 'mp4')).toBe(filename);
  });

  it('takes the extension with its dot too', () => {
    expect(downloadFilename('a', '.webm')).toBe('a.webm');
  });

  it('cuts a long title between characters, never inside one', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(downloadFilename(family.repeat(50), 'mp4')).toBe(`${family.repeat(7)}.mp4`);
  });

  it('is a safe name of at most 200 bytes for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const filename = downloadFilename(title, 'mp4');
        expect(Buffer.byteLength(filename)).toBeLessThanOrEqual(200);
        expect(filename).toMatch(/^[^.\p{Cc}/\\"][^\p{Cc}/\\"]*\.mp4$/u);
      }),
    );
  });
});
