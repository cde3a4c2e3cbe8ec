import { splitParagraphs } from './split-paragraphs';

describe('splitParagraphs', () => {
  it.each([
    ['a line feed', 'one\ntwo'],
    ['a carriage return', 'one\rtwo'],
    ['both', 'one\r\ntwo'],
    ['a line separator', 'one\u2028two'],
    ['a next-line character', 'one\u0085two'],
  ])('breaks at %s', (_name, text) => {
    expect(splitParagraphs(text)).toEqual(['one', 'two']);
  });

  it('keeps blank lines between paragraphs and drops those around them', () => {
    expect(splitParagraphs('\n \none\n\n\t\ntwo\n\n')).toEqual(['one', '', '', 'two']);
  });

  it('drops the spaces around a line and keeps those within', () => {
    expect(splitParagraphs('  two  spaces\u00A0')).toEqual(['two  spaces']);
  });

  it('makes a tab a space and drops other control characters', () => {
    expect(splitParagraphs('a\tb\u0000\u001B[1m\u007F')).toEqual(['a b[1m']);
  });

  it('keeps the joiners of emoji and the marks of bidirectional text', () => {
    const text = '👨\u200D👩\u200D👧 \u200F!';
    expect(splitParagraphs(text)).toEqual([text]);
  });

  it('replaces half a surrogate pair and leaves whole ones alone', () => {
    expect(splitParagraphs('\uD83D x \uDC4D 👍')).toEqual(['\uFFFD x \uFFFD 👍']);
  });

  it.each(['', ' ', '\n\n', '\t\u3000\u0007'])('finds nothing in %j', (text) => {
    expect(splitParagraphs(text)).toEqual([]);
  });
});
