import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { familyOf } from '../text/fonts';
import { subtitleFontFolders } from './subtitle-font-files';

/**
 * SHA-256 of what decides how libass draws the letters of a script: the bundled fonts, byte for byte, and what they are
 * called. Wherever they are installed, it is the same. Takes 0.2 s.
 *
 * @param files paths
 */
export async function digestFonts(files?: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files ?? (await allFiles())) {
    const bytes = await readFile(file);
    hash.update(`${familyOf(file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

async function allFiles(): Promise<string[]> {
  return (await subtitleFontFolders()).flatMap(({ files }) => files);
}
