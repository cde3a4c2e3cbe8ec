import { basename } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * Looked through from top to bottom for each character. A family is one file, named after it: Skia keeps a single file
 * for each family, weight and style, so the subsets of a family need names of their own. The names are also what keeps
 * the machine's own fonts out: Skia takes a glyph from the families it is given and from nowhere else.
 */
const FONT_FILES = [
  '@fontsource/inter/files/inter-latin-600-normal.woff',
  '@fontsource/inter/files/inter-latin-ext-600-normal.woff',
  '@fontsource/inter/files/inter-vietnamese-600-normal.woff',
  '@fontsource/inter/files/inter-greek-600-normal.woff',
  '@fontsource/inter/files/inter-greek-ext-600-normal.woff',
  '@fontsource/inter/files/inter-cyrillic-600-normal.woff',
  '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-greek-ext-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff',
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff',
  '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff',
  '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-600-normal.woff',
  '@fontsource/noto-sans-thai/files/noto-sans-thai-thai-600-normal.woff',
  // Not the numbered files beside it: a flag or a family is one glyph only where all its parts are in one file.
  '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff',
];

const FAMILIES = FONT_FILES.map((file) => `"${familyOf(file)}"`).join(', ');

/** The value of a canvas context's `font` for the bundled fonts at `sizePx` pixels. */
export function cssFont(sizePx: number): string {
  return `600 ${sizePx}px ${FAMILIES}`;
}

let loaded = false;

/**
 * Hands the bundled fonts to Skia: about 0.1 s in the first call, nothing in later ones. Throws when one is missing
 * from the installation or broken.
 */
export function loadFonts(): void {
  if (loaded) return;
  for (const file of FONT_FILES) {
    const key = GlobalFonts.registerFromPath(require.resolve(file), familyOf(file));
    if (!key) throw new Error(`The bundled font ${file} cannot be read.`);
  }
  loaded = true;
}

function familyOf(file: string): string {
  return basename(file, '.woff');
}
