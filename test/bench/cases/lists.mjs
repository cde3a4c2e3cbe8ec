import { renderSample } from '../load/sample.mjs';
import { amongMany } from '../load/many-compositions.mjs';
import { percentile } from '../statistics.mjs';
import { secondsOf } from '../time-of.mjs';

const REQUESTS = 200;
const PARALLEL = 4;

/** Every list that the API offers, by its query. `processing` is rare, `failed` is one in twenty. */
const LISTS = [
  '',
  'sort=created_at&order=asc',
  'sort=updated_at',
  'sort=title&order=asc',
  'status=completed',
  'status=failed&sort=title',
  'status=processing&sort=updated_at',
  'offset=1000&limit=100',
];

export const LIST_LATENCY = listsAmong(100_000, { name: 'list-latency' });

/** Filling the table takes minutes, so it has to be asked for. */
export const LONG_LIST_LATENCY = listsAmong(1_000_000, { name: 'long-list-latency', isExtra: true });

function listsAmong(rows, options) {
  return {
    ...options,
    what: `GET of a list among ${rows} compositions, p95 of ${REQUESTS}, ${PARALLEL} clients at once: the slowest of ${LISTS.length}`,
    unit: 'ms',
    target: { atMost: 100 },
    pairs: 1,
    subject: async (context) => {
      const { apiUrl, databaseUrl } = context;
      const like = await renderSample(context);
      return amongMany({ databaseUrl, count: rows, like }, async () => {
        const slowest = [];
        for (const query of LISTS) slowest.push(await measure(new URL(`/api/v1/compositions?${query}`, apiUrl)));
        return Math.max(...slowest);
      });
    },
  };
}

/** What 95 of a hundred requests do not take longer than, in milliseconds. */
async function measure(url) {
  const seconds = [];
  let left = REQUESTS;
  const ask = async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The API answered ${response.status}`);
    await response.json();
  };
  const lane = async () => {
    while (left-- > 0) seconds.push(await secondsOf(ask));
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  const milliseconds = percentile(seconds, 95) * 1000;
  console.log(`  ${(url.search || 'the newest').padEnd(36)}  p95 ${milliseconds.toFixed(0)} ms`);
  return milliseconds;
}
