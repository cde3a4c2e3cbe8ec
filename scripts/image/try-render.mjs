import fs from 'node:fs';
import path from 'node:path';
import { postComposition, downloadVideo } from '../demo/api-client.mjs';
import { Failure } from '../failure.mjs';
import { until } from '../process/until.mjs';
import { runInside } from './container.mjs';

const LIMIT_MS = 120_000;
const QUIET = ['ffmpeg', '-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];
const SECONDS = 3;

/** White on black, so that a glance at the brightest pixel tells whether something is drawn. */
const composition = (media) => ({
  title: 'Out of the image',
  clips: [{ video_url: `${media}/black.mp4`, start_time: 0, end_time: SECONDS }],
  overlays: [
    { text: 'Drawn', position: 'center', start_time: 0, end_time: 1, font_size: 144 },
    { type: 'subtitles', url: `${media}/lines.srt`, start_time: 0, end_time: SECONDS },
  ],
  output: { width: 320, height: 180, format: 'mp4', fps: 25 },
});

const LINES = `1\n00:00:01,200 --> 00:00:01,800\nSpoken\n`;

/** Seconds into the output, and whether something white is to be seen there: the text, the subtitle, neither. */
const LOOKS = [
  [0.5, true],
  [1.5, true],
  [2.5, false],
];

/**
 * Renders a text and a subtitle over a clip, and looks at what comes out.
 *
 * @param {{ worker: object, url: string, key: string, mediaUrl: string, signal: AbortSignal }} options `mediaUrl` serves
 *   the worker's data
 * @returns {Promise<string>} what was made
 * @throws {Failure} when it is not what it should be
 */
export async function tryRender({ worker, url, key, mediaUrl, signal }) {
  const sources = ['-f', 'lavfi', '-i', 'color=black:size=320x180:rate=25', '-f', 'lavfi', '-i', 'sine'];
  await runInside(worker, [...QUIET, ...sources, '-t', String(SECONDS), '-pix_fmt', 'yuv420p', '/data/black.mp4']);
  fs.writeFileSync(path.join(worker.data, 'lines.srt'), LINES);

  const compositionId = await postComposition(url, composition(mediaUrl), { key });
  await untilCompleted({ address: `${url}/api/v1/compositions/${compositionId}`, key, signal });
  const file = path.join(worker.data, 'output.mp4');
  const { duration, resolution, file_size: bytes } = await downloadVideo(url, { compositionId, file, key });
  for (const [second, isWhite] of LOOKS) {
    const brightest = await brightestAt(worker, second);
    if (brightest > 200 !== isWhite) throw new Failure(`The brightest pixel at ${second} s is ${brightest}.`);
  }
  return `${duration} s, ${resolution}, ${bytes} bytes`;
}

async function untilCompleted({ address, key, signal }) {
  let last;
  const ended = await until(
    async () => {
      last = await (await fetch(address, { headers: { 'x-api-key': key }, signal })).json();
      return ['completed', 'failed', 'cancelled'].includes(last.status);
    },
    { limitMs: LIMIT_MS, everyMs: 200, signal },
  );
  if (ended && last.status === 'completed') return;
  throw new Failure(`The composition is ${last.status}: ${JSON.stringify(last.error)}`);
}

async function brightestAt(worker, second) {
  const pixels = ['-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'gray', '/data/frame.gray'];
  await runInside(worker, [...QUIET, '-ss', String(second), '-i', '/data/output.mp4', ...pixels]);
  return fs.readFileSync(path.join(worker.data, 'frame.gray')).reduce((most, each) => Math.max(most, each), 0);
}
