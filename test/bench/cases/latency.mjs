import { setTimeout as delay } from 'node:timers/promises';
import { askAsFastAsAnswered } from '../load/as-fast-as-answered.mjs';
import { askAtRate } from '../load/at-rate.mjs';
import { withBareExpress } from '../load/bare-express.mjs';
import { amongMany } from '../load/many-compositions.mjs';
import { renderSample } from '../load/sample.mjs';
import { clipsInARow } from '../service/bodies.mjs';
import { percentile } from '../statistics.mjs';
import { secondsOf } from '../time-of.mjs';
import { ONE_WORKER } from '../workers/worker-pool.mjs';

const ROWS = 100_000;
const SECONDS = 20;
const CONNECTIONS = 20;
const GETS_PER_SECOND = 300;
const POSTS_PER_SECOND = 30;
const BUSY_COMPOSITIONS = 10;
const BUSY_SECONDS = 6;
const BUSY_PAUSE_MS = 20;

export const GET_LATENCY = {
  name: 'get-latency',
  what: `GET of one of ${ROWS} compositions at ${GETS_PER_SECOND} a second, p95`,
  unit: 'ms',
  target: { atMost: 100 },
  subject: (context) =>
    amongCompositions(context, (requests) => p95Ms(context, { requests, perSecond: GETS_PER_SECOND })),
};

export const GET_THROUGHPUT = throughputBeside('the same query, by Express and pg alone', {
  name: 'get-throughput',
  target: { atLeast: 0.6 },
});

/** For what the service gains by preparing its query: asked for. */
export const GET_THROUGHPUT_PREPARED = throughputBeside('the same query, prepared, by Express and pg alone', {
  name: 'get-throughput-prepared',
  target: null,
  isExtra: true,
  args: ['prepared'],
});

export const POST_LATENCY = {
  name: 'post-latency',
  what: `POST of a composition until 202 at ${POSTS_PER_SECOND} a second, among ${ROWS}, p95`,
  unit: 'ms',
  target: { atMost: 200 },
  subject: (context) =>
    amongCompositions(context, () => {
      const body = JSON.stringify(emptyComposition(context));
      const post = { method: 'POST', path: '/api/v1/compositions', headers: JSON_BODY, body };
      return p95Ms(context, { requests: [post], perSecond: POSTS_PER_SECOND });
    }),
};

export const BUSY_LATENCY = {
  name: 'busy-latency',
  what: `GET of a composition while ${BUSY_COMPOSITIONS} render, p95`,
  unit: 'ms',
  target: null,
  pairs: 1,
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

const JSON_BODY = { 'content-type': 'application/json' };

/** @param args of the bare server */
function throughputBeside(what, { args, ...facts }) {
  const bare = ({ databaseUrl }, requests) =>
    withBareExpress({ databaseUrl, args }, (url) => asFastAsAnswered({ url, requests }));
  return {
    ...facts,
    what: `GETs of one of ${ROWS} compositions in a second, as many as are answered`,
    unit: 'ratio',
    baseline: { what, run: (context) => amongCompositions(context, (requests) => bare(context, requests)) },
    subject: (context) => amongCompositions(context, (requests) => asFastAsAnswered({ url: context.apiUrl, requests })),
  };
}

const asFastAsAnswered = (server) => askAsFastAsAnswered({ ...server, connections: CONNECTIONS, seconds: SECONDS });

/** What 95 of a hundred requests do not take longer than. */
async function p95Ms({ apiUrl: url }, load) {
  return percentile(await askAtRate({ url, ...load, connections: CONNECTIONS, seconds: SECONDS }), 95);
}

/** With GETs of many of them, whose rows are those of a composition that was really made. */
async function amongCompositions(context, work) {
  const { databaseUrl } = context;
  const like = await renderSample(context);
  return amongMany({ databaseUrl, count: ROWS, like }, (ids) =>
    work(ids.map((id) => ({ path: `/api/v1/compositions/${id}` }))),
  );
}

/** What it names is not there, so that workers are done with it at once. */
function emptyComposition({ mediaUrl }) {
  return { title: 'Latency', clips: clipsInARow([`${mediaUrl}/missing.mp4`], 1) };
}
