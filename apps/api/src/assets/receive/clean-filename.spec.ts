import * as fc from 'fast-check';
import { cleanFilename } from './clean-filename';

describe('cleanFilename', () => {
  it.each([
    ['Two days at the sea.mp4', 'Two days at the sea.mp4'],
    ['Südmeer 🎬.mov', 'Südmeer 🎬.mov'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Videos\\a.mp4', 'a.mp4'],
    ['a\r\nSet-Cookie: x.mp4', 'aSet-Cookie: x.mp4'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    [' \0 ', 'file'],
    ['folder/', 'file'],
    ['', 'file'],
    [undefined, 'file'],
    [`${'x'.repeat(300)}.mp4`, `${'x'.repeat(196)}.mp4`],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFilename(given)).toBe(clean);
  });

  it('never gives a path, nothing, or something long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const clean = cleanFilename(name);
        expect(clean).not.toMatch(/[/\\\p{Cc}\p{Surrogate}]/u);
        expect(Array.from(clean).length).toBeGreaterThan(0);
        expect(Array.from(clean).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
