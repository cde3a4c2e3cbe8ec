import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { familyOf } from '../text/fonts';

/** A file of each folder with fonts that `fontSplitter` may name. */
const FOLDERS = [
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
const TWICE = '*/@fontsource/*.woff2';

/**
 * Writes, unless it is there, what makes libass find the bundled fonts and no others: the configuration of fontconfig,
 * for its variable FONTCONFIG_FILE. Every file is a family of its own, called as `familyOf` says: libass takes no more
 * than ten files of one family, and a Chinese font is a hundred.
 *
 * @param folder also keeps what fontconfig remembers of the fonts: the first ffmpeg that needs them takes a second longer
 */
export async function writeFontConfig(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  if (await isThere(path)) return path;
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, randomUUID());
  await writeFile(temporary, await describeFonts(join(folder, 'cache')));
  await rename(temporary, path);
  return path;
}

async function describeFonts(cacheFolder: string): Promise<string> {
  const folders = FOLDERS.map((file) => dirname(require.resolve(file)));
  const families: string[] = [];
  for (const folder of folders) {
    const files = (await readdir(folder)).filter((name) => /\.woff2?$/.test(name)).sort();
    families.push(...files.map((name) => renameFamily(join(folder, name))));
  }
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`),
    `<cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    `<selectfont><rejectfont><glob>${TWICE}</glob></rejectfont></selectfont>`,
    ...families,
    '</fontconfig>',
    '',
  ].join('\n');
}

function renameFamily(path: string): string {
  return (
    `<match target="scan"><test name="file"><string>${escapeXml(path)}</string></test>` +
    `<edit name="family" mode="assign"><string>${escapeXml(familyOf(path))}</string></edit></match>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
