import { createHash } from 'node:crypto';
import { GlobalFonts, createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import {
  ALIGNMENTS,
  DEFAULT_TEXT_STYLE,
  FONT_FAMILIES,
  FONT_WEIGHTS,
  type Raster,
  TEXT_POSITIONS,
  type TextBox,
  type TextStyle,
  rasteriseText,
} from '@app/media-processing';

// Real here: Skia and the bundled fonts.

const HD = { width: 1280, height: 720 };
const SMALL = { width: 320, height: 180 };

const TITLE: TextBox = {
  text: 'Title',
  position: 'center',
  fontSize: 72,
  colour: '#FFFFFF',
  style: DEFAULT_TEXT_STYLE,
};

async function rasterise(box: Partial<TextBox>, frame = HD): Promise<Raster> {
  const full: TextBox = { ...TITLE, ...box };
  const raster = await rasteriseText(full, frame);
  if (!raster) throw new Error(`Nothing to see of ${JSON.stringify(full.text)}.`);
  return raster;
}

async function widthOf(text: string): Promise<number> {
  return (await rasterise({ text })).width;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** `[red, green, blue, alpha]`, 0 to 255. */
  pixel(x: number, y: number): readonly number[];
}

async function decode(png: Buffer): Promise<Picture> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return {
    width: image.width,
    height: image.height,
    pixel: (x, y) => Array.from(data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 4)),
  };
}

function countPixels(picture: Picture, matches: (pixel: readonly number[], x: number, y: number) => boolean): number {
  let count = 0;
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) if (matches(picture.pixel(x, y), x, y)) count += 1;
  return count;
}

const styled = (change: Partial<TextStyle>): Partial<TextBox> => ({ style: { ...DEFAULT_TEXT_STYLE, ...change } });
const PLAIN: Partial<TextStyle> = { decoration: { outline: null, shadow: null, background: null } };

const isVisible = ([, , , alpha = 0]: readonly number[]): boolean => alpha > 0;

function expectInside(raster: Raster, frame: typeof HD): void {
  const { x, y, width, height } = raster;
  expect([x % 2, y % 2]).toEqual([0, 0]);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(width, height)).toBeGreaterThan(0);
  expect(x + width).toBeLessThanOrEqual(frame.width);
  expect(y + height).toBeLessThanOrEqual(frame.height);
}

/** Joiners, marks without a base, halves of pairs, controls of bidirectional text, and a ligature ten ems wide. */
const AWKWARD = Array.from(
  'a \n\t\u0000\u0300\u0336\u05D0\u0627\u064B\u0915\u094D\u0E33\u200B\u200C\u200D\u200F\u202E\u2067\u2069\u20E3\uFDFD\uFE0F\uFFFF',
).concat(
  '\uD83D',
  '\uDC4D',
  '\u{1F468}',
  '\u{1F3FD}',
  '\u{1F1E6}',
  '\u{1F3F4}',
  '\u{E0067}',
  '\u{E007F}',
  '\u{10FFFF}',
);

describe('rasteriseText', () => {
  it('gives a PNG of the size it says, named by its bytes', async () => {
    const raster = await rasterise({ text: '"It\'s %{pts} 100 % \\ : ; [ ] { } $(date)"' });
    const { width, height } = await decode(raster.png);
    expect({ width, height }).toEqual({ width: raster.width, height: raster.height });
    expect(raster.id).toBe(createHash('sha256').update(raster.png).digest('hex'));
  });

  it('gives the same bytes for the same text, whatever was drawn in between', async () => {
    const first = await rasterise({ text: 'Twice 👍 مرحبا' });
    await rasterise({ text: 'Something else', colour: '#FF0000', fontSize: 20 });
    expect((await rasterise({ text: 'Twice 👍 مرحبا' })).png.equals(first.png)).toBe(true);
  });

  it('cuts the picture to what is visible, within the two pixels that even coordinates cost', async () => {
    const picture = await decode((await rasterise({ text: 'Crop' })).png);
    const { width, height } = picture;
    expect(countPixels(picture, (pixel, x) => isVisible(pixel) && x < 2)).toBeGreaterThan(0);
    expect(countPixels(picture, (pixel, x) => isVisible(pixel) && x >= width - 2)).toBeGreaterThan(0);
    expect(countPixels(picture, (pixel, _x, y) => isVisible(pixel) && y < 2)).toBeGreaterThan(0);
    expect(countPixels(picture, (pixel, _x, y) => isVisible(pixel) && y >= height - 2)).toBeGreaterThan(0);
  });

  it.each([
    ['top-left', 'left', 'top'],
    ['top-center', 'middle', 'top'],
    ['top-right', 'right', 'top'],
    ['center-left', 'left', 'middle'],
    ['center', 'middle', 'middle'],
    ['center-right', 'right', 'middle'],
    ['bottom-left', 'left', 'bottom'],
    ['bottom-center', 'middle', 'bottom'],
    ['bottom-right', 'right', 'bottom'],
  ] as const)('stands at the safe margin: %s', async (position, horizontal, vertical) => {
    const { x, y, width, height } = await rasterise({ text: 'Here', position });
    const right = HD.width - x - width;
    const bottom = HD.height - y - height;
    // How far the picture is from where it belongs. Outline and shadow reach into the margins of 64 and 36 pixels,
    // and a line is higher than its letters.
    const offBy = {
      horizontal: { left: x - 64, middle: (x - right) / 2, right: right - 64 }[horizontal],
      vertical: { top: y - 36, middle: (y - bottom) / 2, bottom: bottom - 36 }[vertical],
    };
    expect(Math.abs(offBy.horizontal)).toBeLessThan(16);
    expect(Math.abs(offBy.vertical)).toBeLessThan(16);
  });

  it.each([
    ['top-left', 'left'],
    ['bottom-right', 'right'],
  ] as const)('aligns the lines at %s to the %s', async (position, side) => {
    const picture = await decode((await rasterise({ text: 'A long first line\ni', position })).png);
    const { width, height } = picture;
    const inLowerQuarter = (half: string) => (pixel: readonly number[], x: number, y: number) =>
      isVisible(pixel) && y > height * 0.75 && x < width / 2 === (half === 'left');
    expect(countPixels(picture, inLowerQuarter(side))).toBeGreaterThan(0);
    expect(countPixels(picture, inLowerQuarter(side === 'left' ? 'right' : 'left'))).toBe(0);
  });

  it('draws the glyphs in their colour and around them a contrasting outline', async () => {
    const picture = await decode((await rasterise({ text: 'Gold', colour: '#FFD400' })).png);
    expect(countPixels(picture, ([r, g, b, a]) => r === 0xff && g === 0xd4 && b === 0 && a === 0xff)).toBeGreaterThan(
      500,
    );
    expect(countPixels(picture, ([r, g, b, a]) => r === 0 && g === 0 && b === 0 && a === 0xff)).toBeGreaterThan(500);
  });

  it('scales with the height of the frame', async () => {
    const small = await rasterise({ text: 'Scale' }, { width: 960, height: 540 });
    const large = await rasterise({ text: 'Scale' }, { width: 3840, height: 2160 });
    expect(large.width / small.width).toBeCloseTo(4, 0);
    expect(large.height / small.height).toBeCloseTo(4, 0);
  });

  it('begins a line at every newline', async () => {
    const one = await rasterise({ text: 'Hxg' });
    const three = await rasterise({ text: 'Hxg\n\nHxg' });
    expect(three.height - one.height).toBeCloseTo(2 * 1.35 * 48, -1);
    expect(three.width).toBe(one.width);
  });

  it('keeps 500 characters of the largest font inside the safe margin', async () => {
    const { x, y, width, height } = await rasterise({ text: 'Wide words '.repeat(46).slice(0, 500), fontSize: 144 });
    expect(x).toBeGreaterThan(50);
    expect(x + width).toBeLessThan(HD.width - 50);
    expect(y).toBeGreaterThan(28);
    expect(y + height).toBeLessThan(HD.height - 28);
  });

  it('keeps a word of 500 letters inside the frame', async () => {
    expectInside(await rasterise({ text: 'W'.repeat(500), fontSize: 144, position: 'bottom-right' }), HD);
  });

  it('joins the letters of Arabic', async () => {
    expect(await widthOf('سسسس')).toBeLessThan((await widthOf('س\u200Cس\u200Cس\u200Cس')) * 0.9);
  });

  it('forms the conjuncts of Devanagari', async () => {
    expect(await widthOf('क्ष')).toBeLessThan((await widthOf('क्\u200Cष')) * 0.9);
  });

  it.each(['👨‍👩‍👧‍👦', '🇩🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '❤️‍🔥', '1️⃣'])('draws %s as one emoji', async (emoji) => {
    expect(Math.abs((await widthOf(emoji)) - (await widthOf('😀')))).toBeLessThan(12);
  });

  it('sets the end of a Hebrew sentence on the left', async () => {
    const picture = await decode((await rasterise({ text: 'שלום........' })).png);
    const { width, height } = picture;
    // The letters reach above the middle, the full stops do not.
    const inUpperThird = ([, , , alpha]: readonly number[], y: number): boolean => alpha === 255 && y < height / 3;
    expect(countPixels(picture, (pixel, x, y) => inUpperThird(pixel, y) && x > width * 0.6)).toBeGreaterThan(0);
    expect(countPixels(picture, (pixel, x, y) => inUpperThird(pixel, y) && x < width * 0.4)).toBe(0);
  });

  it('never takes a glyph from a font that is not bundled', async () => {
    const before = await rasterise({ text: '√' });
    const file = require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-math-600-normal.woff');
    GlobalFonts.registerFromPath(file, 'A font of this machine');

    const context = createCanvas(1, 1).getContext('2d');
    context.font = '600 100px "A font of this machine"';
    expect(context.measureText('√').width).not.toBe(context.measureText('\u{10FFFE}').width);
    expect((await rasterise({ text: '√' })).id).toBe(before.id);
  });

  it.each([' ', '\n\t ', '\u200B', '\u2060\uFEFF', '\u0000\u0007'])('has no picture of %j', async (text) => {
    expect(await rasteriseText({ ...TITLE, text }, HD)).toBeNull();
  });

  it('puts any text inside the frame', async () => {
    const characters = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...AWKWARD), minLength: 1, maxLength: 250 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 }).map((codes) => String.fromCharCode(...codes)),
    );
    await fc.assert(
      fc.asyncProperty(
        characters,
        fc.constantFrom(...TEXT_POSITIONS),
        fc.integer({ min: 12, max: 144 }),
        async (anything, position, fontSize) => {
          // A letter in front makes sure that there is something to see.
          const text = `x${anything}`.slice(0, 500);
          expectInside(await rasterise({ text, position, fontSize }, SMALL), SMALL);
        },
      ),
      { numRuns: 150 },
    );
  });

  describe('with a style', () => {
    it('stands at a point, or as near to it as the frame allows', async () => {
      const raster = await rasterise({ position: { x: 400, y: 300 }, ...styled(PLAIN) });
      expect(Math.abs(raster.x - 400)).toBeLessThan(12);
      expect(Math.abs(raster.y - 300)).toBeLessThan(24);
      expectInside(await rasterise({ position: { x: 1279, y: 719 } }), HD);
    });

    it('is wider the heavier it is', async () => {
      const thin = await rasterise({ text: 'Heavier', ...styled({ ...PLAIN, weight: 100 }) });
      const black = await rasterise({ text: 'Heavier', ...styled({ ...PLAIN, weight: 900 }) });
      expect(black.width).toBeGreaterThan(thin.width * 1.1);
    });

    it('has other letters in italics and in another family', async () => {
      const ids = [DEFAULT_TEXT_STYLE, { ...DEFAULT_TEXT_STYLE, italic: true }].flatMap((style) => [
        rasterise({ style }),
        rasterise({ style: { ...style, family: 'Noto Sans' } }),
      ]);
      expect(new Set((await Promise.all(ids)).map(({ id }) => id)).size).toBe(4);
    });

    it('has every script in every weight, upright and in italics', async () => {
      for (const weight of FONT_WEIGHTS)
        for (const family of FONT_FAMILIES) {
          const style = { ...DEFAULT_TEXT_STYLE, weight, family, italic: weight % 200 === 0 };
          expectInside(await rasterise({ text: 'aé Ж Ω ب א क ก 👍', style }), HD);
        }
    });

    it('draws a plate as large as the lines and its padding', async () => {
      const background = { colour: '#0000FF', padding: 60, radius: 0 };
      const decoration = { outline: null, shadow: null, background };
      const { x, y, width, height, png } = await rasterise({
        position: 'top-left',
        fontSize: 60,
        ...styled({ decoration }),
      });
      expect({ x, y, height }).toEqual({ x: 64, y: 36, height: 2 * 40 + 54 });
      const picture = await decode(png);
      expect(picture.pixel(0, 0)).toEqual([0, 0, 255, 255]);
      expect(picture.pixel(width - 3, height - 1)).toEqual([0, 0, 255, 255]);
      expect(countPixels(picture, ([r, g, b]) => r === 255 && g === 255 && b === 255)).toBeGreaterThan(500);
    });

    it('rounds the corners of a plate', async () => {
      const background = { colour: '#0000FF', padding: 60, radius: 60 };
      const { png } = await rasterise({ ...styled({ decoration: { outline: null, shadow: null, background } }) });
      expect((await decode(png)).pixel(1, 1)[3]).toBe(0);
    });

    it('draws an outline of its colour as far around the letters as it is wide', async () => {
      const outline = { colour: '#FF0000', width: 15 };
      const bare = await rasterise(styled(PLAIN));
      const outlined = await rasterise(styled({ decoration: { outline, shadow: null, background: null } }));
      expect(outlined.width - bare.width).toBeGreaterThanOrEqual(16);
      expect(outlined.width - bare.width).toBeLessThanOrEqual(24);
      expect(countPixels(await decode(outlined.png), ([r, g, b]) => r === 255 && g === 0 && b === 0)).toBeGreaterThan(
        500,
      );
    });

    it('casts a shadow of letters where it is told to', async () => {
      const shadow = { colour: '#00FF00', blur: 0, x: 150, y: 90 };
      const bare = await rasterise(styled(PLAIN));
      const { png, x, y, width } = await rasterise(styled({ decoration: { outline: null, shadow, background: null } }));
      expect([x, y]).toEqual([bare.x, bare.y]);
      expect(Math.abs(width - bare.width - 100)).toBeLessThanOrEqual(2);
      const isGreen = ([r, g, b, a]: readonly number[]): boolean => r === 0 && g === 255 && b === 0 && a === 255;
      expect(countPixels(await decode(png), (pixel) => isGreen(pixel))).toBeGreaterThan(500);
    });

    it('shows through letters of a translucent colour what is below the text, not their outline', async () => {
      const { png } = await rasterise({
        colour: '#FF000080',
        ...styled({ decoration: { outline: { colour: '#00FF00', width: 3 }, shadow: null, background: null } }),
      });
      const picture = await decode(png);
      expect(countPixels(picture, ([r, g, , a]) => r === 255 && g === 0 && a === 128)).toBeGreaterThan(200);
    });

    it('fades everything together by its opacity, and is nothing at 0', async () => {
      const { png } = await rasterise(styled({ opacity: 0.5 }));
      expect(countPixels(await decode(png), ([, , , a = 0]) => a > 128)).toBe(0);
      expect(countPixels(await decode(png), ([, , , a]) => a === 128)).toBeGreaterThan(500);
      expect(await rasteriseText({ ...TITLE, ...styled({ opacity: 0 }) }, HD)).toBeNull();
    });

    it('stays inside the frame, whatever it is', async () => {
      await fc.assert(
        fc.asyncProperty(anyBox, async (box) => {
          expectInside(await rasterise(box, SMALL), SMALL);
        }),
        { numRuns: 100 },
      );
    });
  });
});

const length = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
const offset = fc.double({ min: -200, max: 200, noNaN: true });
const colour = fc.constantFrom('#FF0000', '#00FF0080', '#0000FFFF');
const anyBox: fc.Arbitrary<Partial<TextBox>> = fc.record({
  text: fc.constantFrom('x', 'two words', 'three\nshort lines\nمرحبا', 'W'.repeat(100)),
  position: fc.oneof(
    fc.constantFrom(...TEXT_POSITIONS),
    fc.record({ x: fc.integer({ min: 0, max: 16_384 }), y: fc.integer({ min: 0, max: 16_384 }) }),
  ),
  fontSize: fc.integer({ min: 12, max: 144 }),
  colour,
  style: fc.record({
    family: fc.constantFrom(...FONT_FAMILIES),
    file: fc.constant(null),
    weight: fc.constantFrom(...FONT_WEIGHTS),
    italic: fc.boolean(),
    alignment: fc.option(fc.constantFrom(...ALIGNMENTS)),
    maxWidth: fc.option(fc.double({ min: 0.2, max: 16_384, noNaN: true })),
    lineHeight: fc.double({ min: 0.8, max: 3, noNaN: true }),
    decoration: fc.oneof(
      fc.constant('auto' as const),
      fc.record({
        outline: fc.option(fc.record({ colour, width: length(40) })),
        shadow: fc.option(fc.record({ colour, blur: length(100), x: offset, y: offset })),
        background: fc.option(fc.record({ colour, padding: length(400), radius: length(400) })),
      }),
    ),
    // A thin, small letter with less would leave nothing to see: pixels have 256 steps.
    opacity: fc.double({ min: 0.5, max: 1, noNaN: true }),
  }),
});
