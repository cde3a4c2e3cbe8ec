import { basename, extname } from 'node:path';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { cjkFontFiles } from './cjk-font-files';
import { loadOwnFont, type OwnFont } from './own-font';
import type { FontFace, FontFamily, FontWeight } from './text-style';

const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** The packages of the families that a text may ask for; the other one follows, for what the first does not have. */
const PACKAGES: Readonly<Record<FontFamily, readonly string[]>> = {
  Inter: ['inter', 'noto-sans'],
  'Noto Sans': ['noto-sans', 'inter'],
};

/** Scripts that neither of them has, and that have no italics. */
const OTHER_SCRIPTS = ['arabic', 'hebrew', 'devanagari', 'thai'];

/** Not the numbered files beside it: a flag or a family is one glyph only where all its parts are in one file. */
export const EMOJI = '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff';

/** Of the files with the whole of Inter, which has what its subsets lack: arrows, check marks, stars. */
const WEIGHT_NAMES: Readonly<Record<FontWeight, string>> = {
  100: 'Thin',
  200: 'ExtraLight',
  300: 'Light',
  400: '',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
};

/** The fonts that a text is drawn with, known to Skia. */
export interface FontStack {
  /** Looked through from first to last for each character. */
  readonly families: readonly string[];
  /** What Skia is asked for: it makes letters bolder that have less. */
  readonly weight: number;
  /** Of variable fonts. */
  readonly axisWeight: FontWeight;
}

/**
 * Looked through from first to last for each character. A family is one file, named after it: Skia keeps a single file
 * for each family, weight and style, so the subsets of a family need names of their own. The names are also what keeps
 * the machine's own fonts out: Skia takes a glyph from the families it is given and from nowhere else.
 */
export function fontFiles({ family, weight, italic }: FontFace, text: string): string[] {
  const style = italic ? 'italic' : 'normal';
  const main = PACKAGES[family].flatMap((name) =>
    SUBSETS.map((subset) => `@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff`),
  );
  const others = OTHER_SCRIPTS.map(
    (script) => `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`,
  );
  const upright = WEIGHT_NAMES[weight] || (italic ? '' : 'Regular');
  const whole = `inter-ui/web/Inter-${upright}${italic ? 'Italic' : ''}.woff2`;
  return [...main, ...others, EMOJI, whole, ...cjkFontFiles(text)];
}

const loaded = new Set<string>();

/**
 * Hands the fonts that a text needs in a face to Skia: about 0.1 s in its first call, 1 ms for each further piece of a
 * Chinese, Japanese or Korean font, nothing for what is known. Throws when one is missing from the installation or
 * broken, or when `file`, a font of a user's that is asked
 * first, is.
 */
export function loadFonts(face: FontFace, text: string, file: string | null = null): FontStack {
  const files = fontFiles(face, text);
  for (const file of files) {
    if (loaded.has(file)) continue;
    const key = GlobalFonts.registerFromPath(require.resolve(file), familyOf(file));
    if (!key) throw new Error(`The bundled font ${file} cannot be read.`);
    loaded.add(file);
  }
  const bundled = { families: files.map(familyOf), weight: face.weight, axisWeight: face.weight };
  return file === null ? bundled : headedBy(loadOwnFont(file), bundled);
}

/** A font of one weight is drawn as its designer made it. */
function headedBy(own: OwnFont, bundled: FontStack): FontStack {
  return {
    ...bundled,
    families: [own.family, ...bundled.families],
    weight: Math.min(own.weight, bundled.weight),
  };
}

/**
 * Has a context write with these fonts, `sizePx` pixels high. Italics are files of their own and are not asked for by
 * style: Skia would slant the scripts that have none.
 */
export function useFonts(context: SKRSContext2D, fonts: FontStack, sizePx: number): void {
  const families = fonts.families.map((family) => `"${family}"`).join(', ');
  context.font = `${fonts.weight} ${sizePx}px ${families}`;
  // Skia does not set the axis of a variable font by the weight that is asked for. A new `font` forgets it.
  context.fontVariationSettings = `'wght' ${fonts.axisWeight}`;
}

/** What a file is called to Skia, and to libass. */
export function familyOf(file: string): string {
  return basename(file, extname(file));
}
