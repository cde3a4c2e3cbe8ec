import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { freshTail } from '../media/fresh-copies.mjs';
import { clipsInARow, title } from '../service/bodies.mjs';
import { openClient } from '../service/client.mjs';
import { OUTPUTS } from './outputs.mjs';

const USAGE = 'node test/bench/sizing/measure.mjs [--api http://127.0.0.1:8000] [--seconds 4] clip.mp4';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { api: { type: 'string', default: 'http://127.0.0.1:8000' }, seconds: { type: 'string', default: '4' } },
});
const [clip] = positionals;
if (clip === undefined) throw new Error(USAGE);
const seconds = Number(values.seconds);
const client = openClient(values.api, new AbortController().signal);

console.log('| output | cores for realtime | largest ffmpeg, MB | output, MB a minute |\n| --- | --: | --: | --: |');
for (const output of OUTPUTS) console.log(`| ${(await measure({ format: 'mp4', fps: 30, ...output })).join(' | ')} |`);

/** What the service itself says of a render of one clip under a title, under which nothing can be copied. */
async function measure(output) {
  const id = await client.render({
    title: 'Sizing',
    clips: clipsInARow([await upload()], seconds),
    overlays: [title('A title over all of it', [0, seconds])],
    output,
  });
  const { resource_usage: usage } = await client.get(id);
  const { file_size: bytes } = await json(`/api/v1/compositions/${id}/download`);
  return [
    nameOf(output),
    (usage.cpu_time_seconds / seconds).toFixed(1),
    usage.memory_peak_mb.toFixed(0),
    ((bytes / 1e6 / seconds) * 60).toFixed(0),
  ];
}

/** Of bytes that the service has never seen, so that its cache helps nobody. */
async function upload() {
  const form = new FormData();
  form.set('file', new Blob([fs.readFileSync(clip), freshTail(clip)]), 'clip.mp4');
  return (await json('/api/v1/assets', { method: 'POST', body: form })).url;
}

async function json(path, options) {
  return (await client.fetch(values.api + path, options)).json();
}

function nameOf({ resolution, fps, codec = 'h264', format, quality }) {
  const picture = format === 'gif' ? 'GIF' : `${codec} ${quality}`;
  return `${resolution}, ${fps} fps, ${picture}${format === 'hls' ? ' in HLS' : ''}`;
}
