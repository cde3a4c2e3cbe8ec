import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { compose, completed } from './api.mjs';
import { median } from './statistics.mjs';

const CLIP_SECONDS = 20;
const TITLE = { text: 'A title for three seconds', fontSize: 72 };
const X264 = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '20', '-pix_fmt', 'yuv420p'];
const FONT = 'node_modules/@fontsource/inter/files/inter-latin-600-normal.woff';

const media = (name) => path.join(process.env.BENCH_MEDIA_DIR, name);
const execute = promisify(execFile);
const ffmpeg = (args) => execute(process.env.FFMPEG_PATH, ['-v', 'error', '-nostdin', '-y', ...args]);

/**
 * 60 s of 1080p30 from three clips with sound, music and a title: the whole way from POST to completed, beside the one
 * ffmpeg command that somebody would write by hand for it. In pairs, because the machine's speed drifts.
 */
export async function benchRender(pairs) {
  const names = await Promise.all(['red', 'green', 'blue'].map(makeClip));
  await ffmpeg(['-f', 'lavfi', '-i', 'sine=frequency=220:duration=60', media('music.mp3')]);
  const results = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const runs = [() => timed(() => renderByHand(names)), () => timed(() => renderByService(names))];
    // Whoever comes second finds a warmer machine: take turns.
    const [byHand, byService] = pair % 2 === 0 ? [await runs[0](), await runs[1]()] : (await inReverse(runs)).reverse();
    results.push({ byHand, byService, ratio: byService / byHand });
    console.log(
      `  pair ${pair + 1}: one-pass ffmpeg ${byHand.toFixed(1)} s, Reelwright ${byService.toFixed(1)} s, ` +
        `ratio ${(byService / byHand).toFixed(2)}`,
    );
  }
  const ratios = results.map(({ ratio }) => ratio);
  return { results, median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

async function makeClip(colour, index) {
  const name = `${colour}.mp4`;
  await ffmpeg([
    ...['-f', 'lavfi', '-i', `testsrc2=size=1920x1080:rate=30:duration=${CLIP_SECONDS}`],
    ...['-f', 'lavfi', '-i', `sine=frequency=${330 + 110 * index}:duration=${CLIP_SECONDS}`],
    ...['-vf', `hue=h=${index * 120}`, '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '18', '-c:a', 'aac'],
    media(name),
  ]);
  return name;
}

async function renderByHand(names) {
  const clips = names.map((_, index) => `[${index}:v][${index}:a]`).join('');
  const title = `drawtext=fontfile=${FONT}:text='${TITLE.text}':fontsize=${TITLE.fontSize}:fontcolor=white:borderw=6`;
  const graph = [
    `${clips}concat=n=${names.length}:v=1:a=1[joined][voices]`,
    `[joined]${title}:x=(w-tw)/2:y=h-th-54:enable='between(t,1,4)'[v]`,
    `[${names.length}:a]volume=0.5[music]`,
    '[voices][music]amix=normalize=0[a]',
  ].join(';');
  await ffmpeg([
    ...[...names, 'music.mp3'].flatMap((name) => ['-i', media(name)]),
    ...['-filter_complex', graph, '-map', '[v]', '-map', '[a]', ...X264, '-g', '60'],
    ...['-c:a', 'aac', '-b:a', '192k', '-movflags', '+faststart', media('by-hand.mp4')],
  ]);
}

async function renderByService(names) {
  const url = (name) => `${process.env.BENCH_MEDIA_URL}/${name}`;
  const id = await compose({
    title: 'Bench',
    clips: names.map((name, index) => ({
      video_url: url(name),
      start_time: index * CLIP_SECONDS,
      end_time: (index + 1) * CLIP_SECONDS,
    })),
    audio: { music_url: url('music.mp3'), music_volume: 0.5 },
    overlays: [{ text: TITLE.text, position: 'bottom-center', start_time: 1, end_time: 4, font_size: TITLE.fontSize }],
    output: { resolution: '1080p', format: 'mp4', fps: 30, quality: 'medium' },
  });
  await completed(id);
}

async function timed(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function inReverse(runs) {
  const results = [];
  for (const run of [...runs].reverse()) results.push(await run());
  return results;
}
