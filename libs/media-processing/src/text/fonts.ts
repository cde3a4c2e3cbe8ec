import { basename } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import type { FontFace, FontFamily } from './text-style';

const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** The packages of the families that a text may ask for; the other one follows, for what the first does not have. */
const PACKAGES: Readonly<Record<FontFamily, readonly string[]>> = {
  Inter: ['inter', 'noto-sans'],
  'Noto Sans': ['noto-sans', 'inter'],
};

/** Scripts that neither of them has, and that have no italics. */
const OTHER_SCRIPTS = ['arabic', 'hebrew', 'devanagari', 'thai'];

/** Not the numbered files beside it: a flag or a family is one glyph only where all its parts are in one file. */
const EMOJI = '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff';

/**
 * Looked through from first to last for each character. A family is one file, named after it: Skia keeps a single file
 * for each family, weight and style, so the subsets of a family need names of their own. The names are also what keeps
 * the machine's own fonts out: Skia takes a glyph from the families it is given and from nowhere else.
 */
function fontFiles({ family, weight, italic }: FontFace): string[] {
  const style = italic ? 'italic' : 'normal';
  const main = PACKAGES[family].flatMap((name) =>
    SUBSETS.map((subset) => `@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff`),
  );
  const others = OTHER_SCRIPTS.map(
    (script) => `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff`,
  );
  return [...main, ...others, EMOJI];
}

/**
 * The value of a canvas context's `font` for a face at `sizePx` pixels. Italics are files of their own and are not
 * asked for by style: Skia would slant the scripts that have none.
 */
export function cssFont(sizePx: number, face: FontFace): string {
  const families = fontFiles(face).map((file) => `"${familyOf(file)}"`);
  return `${face.weight} ${sizePx}px ${families.join(', ')}`;
}

const loaded = new Set<string>();

/**
 * Hands the fonts of a face to Skia: about 0.1 s in its first call, nothing in later ones. Throws when one is missing
 * from the installation or broken.
 */
export function loadFonts(face: FontFace): void {
  for (const file of fontFiles(face)) {
    if (loaded.has(file)) continue;
    const key = GlobalFonts.registerFromPath(require.resolve(file), familyOf(file));
    if (!key) throw new Error(`The bundled font ${file} cannot be read.`);
    loaded.add(file);
  }
}

function familyOf(file: string): string {
  return basename(file, '.woff');
}
