import { setTimeout as delay } from 'node:timers/promises';
import { completed, compose, get } from './api.mjs';
import { percentile } from './statistics.mjs';

const POSTS = 100;
const GETS = 1000;
const PARALLEL = 4;

/** How long clients wait: until a composition is accepted, and for a look at one. Milliseconds. */
export async function benchLatency() {
  const body = {
    title: 'Latency',
    // Nothing is there, so that workers are done with it at once.
    clips: [{ video_url: `${process.env.BENCH_MEDIA_URL}/missing.mp4`, start_time: 0, end_time: 1 }],
  };
  const id = await compose(body);
  const posts = await measure(POSTS, () => compose(body));
  const gets = await measure(GETS, () => get(id));
  return { post: summary(posts), get: summary(gets) };
}

/** How long a look at a composition takes while ten of them render, at about 50 requests a second. Milliseconds. */
export async function benchBusyLatency(videoUrl) {
  const ids = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      compose({
        title: `Busy ${index}`,
        clips: [{ video_url: videoUrl, start_time: 0, end_time: 6 }],
        output: { resolution: '720p', quality: 'low' },
      }),
    ),
  );
  let rendering = true;
  const all = Promise.all(ids.map(completed)).finally(() => {
    rendering = false;
  });
  const milliseconds = [];
  while (rendering) {
    const began = performance.now();
    await get(ids[milliseconds.length % ids.length]);
    milliseconds.push(performance.now() - began);
    await delay(20);
  }
  await all;
  return summary(milliseconds);
}

async function measure(count, call) {
  const milliseconds = [];
  let left = count;
  const lane = async () => {
    while (left-- > 0) {
      const began = performance.now();
      await call();
      milliseconds.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  return milliseconds;
}

function summary(milliseconds) {
  return { count: milliseconds.length, p50: percentile(milliseconds, 50), p95: percentile(milliseconds, 95) };
}
