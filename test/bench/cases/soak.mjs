import { setTimeout as delay } from 'node:timers/promises';
import { askAtRate } from '../load/at-rate.mjs';
import { renderSample } from '../load/sample.mjs';
import { clipsInARow } from '../service/bodies.mjs';
import { median } from '../statistics.mjs';
import { residentMb } from '../workers/peak-memory.mjs';

const MINUTES = 10;
const WARM_UP_MINUTES = 2;
const GETS_PER_SECOND = 100;
const POSTS_PER_SECOND = 5;
const LOOK_MS = 5000;

/** It takes ten minutes, so it has to be asked for. */
export const SOAK = {
  name: 'soak',
  what: `memory of the API after ${MINUTES} min of ${GETS_PER_SECOND} GETs and ${POSTS_PER_SECOND} POSTs a second, beside that after ${WARM_UP_MINUTES} min`,
  unit: 'ratio',
  target: { atMost: 1.1 },
  pairs: 1,
  isExtra: true,
  subject: async (context) => {
    const { apiUrl: url, apiPid, mediaUrl } = context;
    const id = await renderSample(context);
    const get = { path: `/api/v1/compositions/${id}` };
    const clips = clipsInARow([`${mediaUrl}/missing.mp4`], 1);
    const post = {
      method: 'POST',
      path: '/api/v1/compositions',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Soak', clips }),
    };
    const seconds = MINUTES * 60;
    const looking = new AbortController();
    const seen = lookAt(apiPid, looking.signal);
    await Promise.all([
      askAtRate({ url, requests: [get], perSecond: GETS_PER_SECOND, connections: 10, seconds }),
      askAtRate({ url, requests: [post], perSecond: POSTS_PER_SECOND, connections: 2, seconds }),
    ]);
    looking.abort();
    const megabytes = await seen;
    const perMinute = Math.round(60_000 / LOOK_MS);
    const minute = (number) => median(megabytes.slice((number - 1) * perMinute, number * perMinute));
    console.log(
      `  after ${WARM_UP_MINUTES} min ${minute(WARM_UP_MINUTES).toFixed(0)} MB, after ${MINUTES} min ${minute(MINUTES).toFixed(0)} MB`,
    );
    return minute(MINUTES) / minute(WARM_UP_MINUTES);
  },
};

/** What the process has in memory, every few seconds until `signal`. */
async function lookAt(pid, signal) {
  const megabytes = [];
  while (!signal.aborted) {
    megabytes.push(residentMb(pid));
    await delay(LOOK_MS, undefined, { signal }).catch(() => {});
  }
  return megabytes;
}
