import { layOutText } from './lay-out-text';
import { DEFAULT_TEXT_STYLE } from './text-style';
import { countLetters, typeText } from './type-text';

const layout = layOutText(
  { text: 'e\u0301a\n\n👨‍👩‍👧‍👦x', position: 'center', fontSize: 48, colour: '#FFFFFF', style: DEFAULT_TEXT_STYLE },
  { width: 1920, height: 1080 },
  (text) => text.length / 2,
);
if (!layout) throw new Error('Nothing laid out');

describe('typeText', () => {
  it('counts letters as a reader does', () => {
    expect(countLetters(layout)).toBe(4);
  });

  it.each([
    [0, ['', '', '']],
    [1, ['e\u0301', '', '']],
    [3, ['e\u0301a', '', '👨‍👩‍👧‍👦']],
    [4, ['e\u0301a', '', '👨‍👩‍👧‍👦x']],
  ])('leaves the first %i letters', (letters, lines) => {
    expect(typeText(layout, letters).lines.map(({ text }) => text)).toEqual(lines);
  });

  it('moves nothing', () => {
    const { lines, ...place } = typeText(layout, 1);
    expect({ ...place, lines: layout.lines }).toEqual(layout);
    expect(lines.map(({ whole }) => whole)).toEqual(['e\u0301a', '', '👨‍👩‍👧‍👦x']);
  });
});
