import fs from 'node:fs';
import path from 'node:path';
import { downloadVideo, postComposition } from '../demo/api-client.mjs';
import { follow } from '../demo/follow.mjs';
import { run } from '../process/run.mjs';
import { requestOf } from './snippets.mjs';

const QUIET = ['-nostdin', '-v', 'error', '-y'];
const INK = '0x1f618d';

/** The labelled pictures of a sheet's cells. Cells of one request are rendered once. */
export async function renderCells({ snippet, picture, renderer }) {
  const videos = new Map();
  const cells = [];
  for (const cell of picture.cells) {
    const body = bodyOf(snippet, { cell, size: picture.size, mediaUrl: renderer.mediaUrl });
    if (!videos.has(body)) videos.set(body, await render(JSON.parse(body), renderer));
    const file = path.join(renderer.folder, 'cell.png');
    await run(renderer.ffmpeg, [...QUIET, ...lookAt(videos.get(body), cell, picture.size), file], renderer);
    cells.push({ label: cell.label, picture: fs.readFileSync(file) });
  }
  return cells;
}

/** What is posted: the size of the output is the picture's where the snippet has none. */
function bodyOf(snippet, { cell, size, mediaUrl }) {
  const request = requestOf(snippet, cell);
  const [width, height] = cell.sound ? [64, 36] : size;
  const sized = { output: { width, height, fps: 30, quality: 'high' }, ...request };
  return JSON.stringify(sized).replaceAll('https://media.example.com', mediaUrl);
}

async function render(body, { url, folder, signal }) {
  const compositionId = await postComposition(url, body);
  await follow({ url, compositionId, onProgress: () => {}, signal });
  const file = path.join(folder, `${compositionId}.mp4`);
  await downloadVideo(url, { compositionId, file });
  return file;
}

function lookAt(video, { at, sound }, [width, height]) {
  if (sound) {
    const wave = `aformat=channel_layouts=mono,showwavespic=s=${width}x${height}:colors=${INK}:filter=peak`;
    return ['-i', video, '-filter_complex', wave, '-frames:v', '1'];
  }
  const fitted = `scale=${width}:${height}:force_original_aspect_ratio=decrease:flags=lanczos`;
  return ['-i', video, '-vf', `select=gte(t\\,${at}-0.001),${fitted}`, '-frames:v', '1'];
}
