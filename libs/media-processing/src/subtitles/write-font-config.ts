import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { familyOf } from '../text/fonts';
import { subtitleFontFolders, TWICE } from './subtitle-font-files';

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
  const folders = await subtitleFontFolders();
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map(({ path }) => `<dir>${escapeXml(path)}</dir>`),
    `<cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    `<selectfont><rejectfont><glob>${TWICE}</glob></rejectfont></selectfont>`,
    ...folders.flatMap(({ files }) => files.map(renameFamily)),
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
