// Run by `npm run bench`, which brings up the stack. `npm run bench -- --pairs 5` for more pairs.
import { parseArgs } from 'node:util';
import { benchBusyLatency, benchLatency } from './latency-bench.mjs';
import { benchRender } from './render-bench.mjs';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '3' } } });
const ms = (value) => `${value.toFixed(1)} ms`;

console.log(`60 s of 1080p30, three clips, music, a 3 s title; everything is encoded`);
const render = await benchRender(Number(values.pairs));
console.log(
  `  median ratio ${render.median.toFixed(2)} (${render.lowest.toFixed(2)} to ${render.highest.toFixed(2)})\n`,
);

console.log('Latency, four clients at once');
const { post, get } = await benchLatency();
console.log(`  POST to queued  p50 ${ms(post.p50)}, p95 ${ms(post.p95)} (${post.count} requests)`);
console.log(`  GET one         p50 ${ms(get.p50)}, p95 ${ms(get.p95)} (${get.count} requests)`);
const busy = await benchBusyLatency(`${process.env.BENCH_MEDIA_URL}/red.mp4`);
console.log(`  … while ten compositions render  p50 ${ms(busy.p50)}, p95 ${ms(busy.p95)} (${busy.count} requests)\n`);

console.log(JSON.stringify({ render, latency: { post, get, busy } }));
