import { layOutText } from './lay-out-text';
import { DEFAULT_TEXT_STYLE, type TextBox, type TextStyle } from './text-style';

const FULL_HD = { width: 1920, height: 1080 };

/** Every character half an em wide. */
const measure = (text: string): number => text.length / 2;

const TITLE: TextBox = {
  text: 'Title',
  position: 'center',
  fontSize: 48,
  colour: '#FFFFFF',
  style: DEFAULT_TEXT_STYLE,
};

function layOut(box: Partial<TextBox>, frame = FULL_HD): ReturnType<typeof layOutText> {
  return layOutText({ ...TITLE, ...box }, frame, measure);
}

const styled = (change: Partial<TextStyle>): TextStyle => ({ ...DEFAULT_TEXT_STYLE, ...change });
const padded = (padding: number): TextStyle =>
  styled({ decoration: { outline: null, shadow: null, background: { colour: '#000000', padding, radius: 0 } } });

describe('layOutText', () => {
  it('makes the block as wide as its longest line and as high as its lines', () => {
    const layout = layOut({ text: 'ten chars.\nfour', fontSize: 40, position: 'top-left' });
    expect(layout?.block).toEqual({ x: 96, y: 54, width: 200, height: 2 * 1.35 * 40 });
  });

  it.each([
    [720, 32],
    [1080, 48],
    [2160, 96],
  ])('scales the font with a frame of %i lines', (height, fontSize) => {
    expect(layOut({ fontSize: 48 }, { width: 4096, height })?.fontSize).toBeCloseTo(fontSize);
  });

  it('wraps at the inner width of the frame', () => {
    // 1,728 px at 24 px a character are 72 characters.
    const layout = layOut({ text: 'x'.repeat(72) + ' ' + 'y'.repeat(10) });
    expect(layout?.lines.map(({ text }) => text.length)).toEqual([72, 10]);
  });

  it('makes a text smaller that would be taller than the inner frame', () => {
    const layout = layOut({ text: 'word '.repeat(100), fontSize: 144 });
    expect(layout?.fontSize).toBeLessThan(144);
    expect(layout?.block.height).toBeLessThanOrEqual(972);
    expect(layout?.block.height).toBeGreaterThan(972 * 0.8);
  });

  it('makes a text smaller whose one grapheme is wider than the inner frame', () => {
    const wide = layOutText({ ...TITLE, text: '﷽', fontSize: 144 }, FULL_HD, () => 24);
    expect(wide?.block.width).toBeLessThanOrEqual(1728 * 1.01);
  });

  it('keeps a blank line between two others', () => {
    expect(layOut({ text: 'one\n\ntwo' })?.lines.map(({ text }) => text)).toEqual(['one', '', 'two']);
  });

  it('finds the direction of each paragraph and keeps it for all its lines', () => {
    const layout = layOut({ text: 'Hello\nשלום ' + 'abc '.repeat(30) });
    expect(layout?.lines.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'rtl']);
  });

  it('has nothing to lay out in a blank text', () => {
    expect(layOut({ text: ' \n\t' })).toBeNull();
  });

  it('wraps at the width it is given, but never beyond the margins', () => {
    const lengths = (maxWidth: number): number[] | undefined =>
      layOut({ text: 'ten chars. ten chars.', style: styled({ maxWidth }) })?.lines.map(({ text }) => text.length);
    expect(lengths(300)).toEqual([10, 10]);
    expect(lengths(10_000)).toEqual([21]);
  });

  it('makes a text smaller whose one grapheme is wider than the width it is given', () => {
    expect(layOut({ text: 'W', style: styled({ maxWidth: 6 }) })?.fontSize).toBeCloseTo(12, 0);
  });

  it('sets lines as far apart as it is told', () => {
    expect(layOut({ text: 'a\nb', fontSize: 40, style: styled({ lineHeight: 2 }) })?.block.height).toBe(160);
  });

  it('aligns with the side of the frame unless it is told otherwise', () => {
    expect(layOut({ position: 'center-right' })?.alignment).toBe('right');
    expect(layOut({ position: { x: 900, y: 0 } })?.alignment).toBe('left');
    expect(layOut({ position: 'center-right', style: styled({ alignment: 'center' }) })?.alignment).toBe('center');
  });

  it('puts the plate of a text at its place, and the lines inside the padding', () => {
    const layout = layOut({ text: 'four', fontSize: 40, position: { x: 100, y: 50 }, style: padded(20) });
    expect(layout?.plate).toEqual({ x: 100, y: 50, width: 120, height: 94 });
    expect(layout?.block).toEqual({ x: 120, y: 70, width: 80, height: 54 });
  });

  it('leaves room for the lines, however large the padding', () => {
    const layout = layOut({ text: 'word '.repeat(100), fontSize: 144, style: padded(2000) });
    expect(layout?.plate.height).toBeLessThanOrEqual(972);
    expect(layout?.block.height).toBeGreaterThan(400);
  });
});
