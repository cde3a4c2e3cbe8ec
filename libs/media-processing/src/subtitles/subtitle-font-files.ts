import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of each folder with fonts that `fontSplitter` may name. */
const FILES = [
  '@fontsource/inter/files/inter-latin-400-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
  ...['arabic', 'hebrew', 'devanagari', 'thai'].map(
    (script) => `@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-400-normal.woff`,
  ),
  'inter-ui/web/Inter-Regular.woff2',
  ...['jp', 'kr', 'sc'].map(
    (region) => `@fontsource-variable/noto-sans-${region}/files/noto-sans-${region}-100-wght-normal.woff2`,
  ),
];

/** The packages have every file of these twice. */
export const TWICE = '*/@fontsource/*.woff2';

interface FontFolder {
  readonly path: string;
  /** Paths, sorted; those that `TWICE` says are not among them. */
  readonly files: readonly string[];
}

/** The bundled fonts that subtitles are drawn in. */
export function subtitleFontFolders(): Promise<FontFolder[]> {
  return Promise.all(
    FILES.map(async (file) => {
      const path = dirname(require.resolve(file));
      const wanted = file.startsWith('@fontsource/') ? /\.woff$/ : /\.woff2?$/;
      const names = (await readdir(path)).filter((name) => wanted.test(name)).sort();
      return { path, files: names.map((name) => join(path, name)) };
    }),
  );
}
