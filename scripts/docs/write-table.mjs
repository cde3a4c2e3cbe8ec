import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * Puts a table into a page, between `<!-- npm run docs <name> -->` and its end.
 *
 * @param {string} page in docs
 * @param {string} name
 * @param {string[][]} rows of cells; the first is the head
 */
export function writeTable(page, name, [head, ...rows]) {
  const file = path.join(root, 'docs', page);
  const place = new RegExp(`(?<=<!-- npm run docs ${name} -->\\n\\n)[^]*?(?=\\n\\n<!-- /npm run docs ${name} -->)`);
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [head, head.map(() => '---'), ...rows].map(line).join('\n');
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace(place, () => table),
  );
}
