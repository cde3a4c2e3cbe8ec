import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serveFolder } from '../demo/serve-folder.mjs';
import { root } from '../paths.mjs';
import { keepLogs } from '../stack/output.mjs';
import { apartFromTheUser, isServerOrTool } from '../stack/environment.mjs';
import { bringUp } from '../stack/stack.mjs';
import { loadDotEnv } from '../dot-env.mjs';
import { drawContactSheet } from './draw-contact-sheet.mjs';
import { makeSources } from './make-sources.mjs';
import { PICTURES } from './picture-table.mjs';
import { renderCells } from './render-cells.mjs';
import { readSnippets } from './snippets.mjs';

/**
 * Renders the requests that the pages show with a stack of its own, as any client's, and draws what comes out into
 * docs/images.
 *
 * @param {import('../session.mjs').Session} session
 * @param {string[]} only names of pictures; empty: all
 */
export async function documentCompositions(session, only) {
  loadDotEnv(isServerOrTool);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reelwright-docs-'));
  session.atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  const mediaUrl = await serveFolder(folder, session);
  const { url, tools } = await bringUp(session, {
    dataDir: path.join(folder, 'data'),
    host: '127.0.0.1',
    openOutput: keepLogs(path.join(folder, 'data')),
    onBusy: () => {},
    settings: { ...apartFromTheUser(folder), MEDIA_FETCH_ALLOWED_HOSTS: new URL(mediaUrl).host },
  });
  await makeSources({ folder, ffmpeg: tools.ffmpeg, signal: session.signal });

  for (const snippet of readSnippets()) {
    for (const name of snippet.pictures.filter((each) => only.length === 0 || only.includes(each))) {
      console.log(`Drawing docs/images/${name}.jpg`);
      const picture = PICTURES[name];
      const renderer = { url, mediaUrl, folder, ffmpeg: tools.ffmpeg, signal: session.signal };
      const cells = await renderCells({ snippet, picture, renderer });
      fs.writeFileSync(path.join(root, `docs/images/${name}.jpg`), await drawContactSheet(cells, picture));
    }
  }
}
