import { LINE_HEIGHT, layOutText } from './lay-out-text';
import type { TextBox } from './text-style';

const FULL_HD = { width: 1920, height: 1080 };

/** Every character half an em wide. */
const measure = (text: string): number => text.length / 2;

function layOut(box: Partial<TextBox>, frame = FULL_HD): ReturnType<typeof layOutText> {
  return layOutText({ text: 'Title', position: 'center', fontSize: 48, colour: '#FFFFFF', ...box }, frame, measure);
}

describe('layOutText', () => {
  it('makes the block as wide as its longest line and as high as its lines', () => {
    const layout = layOut({ text: 'ten chars.\nfour', fontSize: 40, position: 'top-left' });
    expect(layout?.block).toEqual({ x: 96, y: 54, width: 200, height: 2 * LINE_HEIGHT * 40 });
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
    const wide = layOutText({ text: '﷽', position: 'center', fontSize: 144, colour: '#FFFFFF' }, FULL_HD, () => 24);
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
});
