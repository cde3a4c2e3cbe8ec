// Run by `npm run bench`, which brings up the stack. `npm run bench -- --pairs 5` for more pairs, `--only speed`, `memory` or `lists` for a part.
import { parseArgs } from 'node:util';
import { benchBusyLatency, benchLatency } from './latency-bench.mjs';
import { benchLists } from './list-bench.mjs';
import { benchMemory } from './memory-bench.mjs';
import { benchRender } from './render-bench.mjs';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const ms = (value) => `${value.toFixed(1)} ms`;
const isWanted = (part) => values.only === undefined || values.only === part;
const report = {};

if (isWanted('speed')) {
  console.log(`60 s of 1080p30, three clips, music, a 3 s title; everything is encoded`);
  report.render = await benchRender(Number(values.pairs));
  const { median, lowest, highest } = report.render;
  console.log(`  median ratio ${median.toFixed(2)} (${lowest.toFixed(2)} to ${highest.toFixed(2)})\n`);

  console.log('Latency, four clients at once');
  const { post, get } = await benchLatency();
  console.log(`  POST to queued  p50 ${ms(post.p50)}, p95 ${ms(post.p95)} (${post.count} requests)`);
  console.log(`  GET one         p50 ${ms(get.p50)}, p95 ${ms(get.p95)} (${get.count} requests)`);
  const busy = await benchBusyLatency(`${process.env.BENCH_MEDIA_URL}/red.mp4`);
  console.log(`  … while ten compositions render  p50 ${ms(busy.p50)}, p95 ${ms(busy.p95)} (${busy.count} requests)\n`);
  report.latency = { post, get, busy };
}

if (isWanted('memory')) {
  console.log('Peak memory by the number of clips, all of one source, 640x360');
  report.memory = await benchMemory();
  const { ffmpegRatio, workerRatio } = report.memory;
  console.log(`  at most ${ffmpegRatio.toFixed(2)} times (ffmpeg), ${workerRatio.toFixed(2)} times (worker)\n`);
}

if (isWanted('lists')) {
  console.log('Lists of a million compositions, four clients at once');
  report.lists = await benchLists();
  for (const [query, { p50, p95 }] of Object.entries(report.lists)) {
    console.log(`  ${(query || 'the newest').padEnd(36)}  p50 ${ms(p50)}, p95 ${ms(p95)}`);
  }
}

console.log(JSON.stringify(report));
