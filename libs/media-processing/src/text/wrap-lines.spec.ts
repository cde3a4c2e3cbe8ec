import fc from 'fast-check';
import { wrapLines } from './wrap-lines';

const countCharacters = (text: string): number => Array.from(text).length;

function wrap(paragraph: string, maxWidth: number): string[] {
  return wrapLines(paragraph, maxWidth, countCharacters);
}

describe('wrapLines', () => {
  it('leaves a paragraph that fits exactly on one line', () => {
    expect(wrap('twelve chars', 12)).toEqual(['twelve chars']);
  });

  it('fills each line as far as it goes and hangs no spaces', () => {
    expect(wrap('the quick  brown fox', 9)).toEqual(['the quick', 'brown fox']);
  });

  it('keeps a blank paragraph as a blank line', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  it('keeps punctuation with its word', () => {
    expect(wrap('say "hello", world!', 9)).toEqual(['say', '"hello",', 'world!']);
  });

  it('breaks after a hyphen', () => {
    expect(wrap('a well-known one', 7)).toEqual(['a well-', 'known', 'one']);
  });

  it('does not break at a no-break space', () => {
    expect(wrap('it is 10\u00A0km away', 8)).toEqual(['it is', '10\u00A0km', 'away']);
  });

  it('breaks Thai between words, where it has no spaces', () => {
    expect(wrap('สวัสดีชาวโลก', 8)).toEqual(['สวัสดี', 'ชาวโลก']);
  });

  it('breaks Chinese between words and after its punctuation', () => {
    expect(wrap('你好，世界', 3)).toEqual(['你好，', '世界']);
  });

  it('breaks a word that is wider than a line wherever it has to', () => {
    expect(wrap('a Donaudampfschiff b', 6)).toEqual(['a Dona', 'udampf', 'schiff', 'b']);
  });

  it('never breaks within a grapheme', () => {
    expect(wrap('👨‍👩‍👧👨‍👩‍👧', 5)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
    expect(wrap('e\u0301e\u0301e\u0301', 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('leaves a grapheme that is wider than a line on its own', () => {
    expect(wrap('a👨‍👩‍👧b', 2)).toEqual(['a', '👨‍👩‍👧', 'b']);
  });

  it('loses nothing but spaces, and makes no line wider than asked', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ',', ' ', '-', '"', 'เ', 'ก', '你'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(letters, fc.integer({ min: 3, max: 30 }), (paragraph, maxWidth) => {
        const lines = wrap(paragraph.trim(), maxWidth);
        expect(lines.join('').replaceAll(' ', '')).toBe(paragraph.replaceAll(' ', ''));
        expect(Math.max(...lines.map(countCharacters))).toBeLessThanOrEqual(maxWidth);
      }),
    );
  });
});
