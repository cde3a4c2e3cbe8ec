import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../paths.mjs';
import { drawContactSheet } from './draw-contact-sheet.mjs';
import { filmTransition } from './film-transition.mjs';
import { drawSides } from './draw-sides.mjs';
import { mediaProcessing } from './media-processing.mjs';

const PAGE = path.join(root, 'docs/transitions.md');
const SHEET = path.join(root, 'docs/transitions.jpg');
const LIST = /(?<=<!-- npm run docs -->\n\n)[^]*?(?=\n\n<!-- \/npm run docs -->)/;

/**
 * Draws all transitions, as the segments of a render show them, into docs/transitions.jpg, and lists them in
 * docs/transitions.md.
 *
 * @param {{ tools: { ffmpeg: string, ffprobe: string }, signal: AbortSignal }} context
 */
export async function documentTransitions({ tools, signal }) {
  const { TRANSITIONS } = await mediaProcessing();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reelwright-docs-'));
  try {
    const sides = await drawSides(folder, tools);
    const strips = [];
    for (const type of Object.keys(TRANSITIONS)) {
      strips.push({ label: type, picture: await filmTransition(type, { folder, sides, tools, signal }) });
    }
    fs.writeFileSync(SHEET, await drawContactSheet(strips));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const rows = Object.entries(TRANSITIONS).map(([type, { looks }]) => `- \`${type}\`: ${looks}`);
  fs.writeFileSync(
    PAGE,
    fs.readFileSync(PAGE, 'utf8').replace(LIST, () => rows.join('\n')),
  );
}
