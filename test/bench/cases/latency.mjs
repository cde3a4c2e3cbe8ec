import { setTimeout as delay } from 'node:timers/promises';
import { clipsInARow } from '../service/bodies.mjs';
import { percentile } from '../statistics.mjs';
import { secondsOf } from '../time-of.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

const POSTS = 100;
const GETS = 1000;
const PARALLEL = 4;
const BUSY_COMPOSITIONS = 10;
const BUSY_SECONDS = 6;
const BUSY_PAUSE_MS = 20;

const shared = { unit: 'ms', target: null, pairs: 1 };

export const POST_LATENCY = {
  ...shared,
  name: 'post-latency',
  what: `POST of a composition until 202, p95 of ${POSTS}, ${PARALLEL} clients at once`,
  subject: (context) => measure(POSTS, () => context.client.compose(emptyComposition(context))),
};

export const GET_LATENCY = {
  ...shared,
  name: 'get-latency',
  what: `GET of a composition, p95 of ${GETS}, ${PARALLEL} clients at once`,
  subject: async (context) => {
    const id = await context.client.compose(emptyComposition(context));
    return measure(GETS, () => context.client.get(id));
  },
};

export const BUSY_LATENCY = {
  ...shared,
  name: 'busy-latency',
  what: `GET of a composition while ${BUSY_COMPOSITIONS} render, p95`,
  subject: async ({ client, workers, media, fresh }) => {
    const [name] = await media.others();
    const clips = clipsInARow([fresh(name).url], BUSY_SECONDS);
    const output = { resolution: '720p', quality: 'low' };
    await workers.use(ONE_WORKER);
    const bodies = Array.from({ length: BUSY_COMPOSITIONS }, (_, index) => ({ title: `Busy ${index}`, clips, output }));
    const ids = await Promise.all(bodies.map(client.compose));
    let rendering = true;
    const all = Promise.all(ids.map((id) => client.completed(id))).finally(() => {
      rendering = false;
    });
    const seconds = [];
    while (rendering) {
      seconds.push(await secondsOf(() => client.get(ids[seconds.length % ids.length])));
      await delay(BUSY_PAUSE_MS);
    }
    await all;
    return percentile(seconds, 95) * 1000;
  },
};

/** What it names is not there, so that workers are done with it at once. */
function emptyComposition({ mediaUrl }) {
  return { title: 'Latency', clips: clipsInARow([`${mediaUrl}/missing.mp4`], 1) };
}

/** What 95 of a hundred calls do not take longer than, in milliseconds. */
async function measure(count, call) {
  const seconds = [];
  let left = count;
  const lane = async () => {
    while (left-- > 0) seconds.push(await secondsOf(call));
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  return percentile(seconds, 95) * 1000;
}
