import pg from 'pg';
import { percentile } from '../statistics.mjs';
import { secondsOf } from '../time-of.mjs';

const ROWS = 1_000_000;
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

/** Filling the table takes a minute or two, so it has to be asked for. */
export const LIST_LATENCY = {
  name: 'lists',
  what: `GET of a list among ${ROWS} compositions, p95 of ${REQUESTS}, ${PARALLEL} clients at once: the slowest of ${LISTS.length}`,
  unit: 'ms',
  target: { atMost: 100 },
  pairs: 1,
  isExtra: true,
  subject: async ({ apiUrl, databaseUrl }) => {
    const database = new pg.Client({ connectionString: databaseUrl });
    await database.connect();
    try {
      await fill(database);
      const slowest = [];
      for (const query of LISTS) slowest.push(await measure(new URL(`/api/v1/compositions?${query}`, apiUrl)));
      return Math.max(...slowest);
    } finally {
      await database.query(`DELETE FROM compositions WHERE title LIKE 'Listed %'`);
      await database.end();
    }
  },
};

async function fill(database) {
  await database.query(
    `INSERT INTO compositions (id, title, status, spec, duration_seconds, render_id, created_at, updated_at)
     SELECT gen_random_uuid(), 'Listed ' || n * 7919 % ${ROWS},
            CASE WHEN n % 100000 = 0 THEN 'processing' WHEN n % 20 = 0 THEN 'failed' ELSE 'completed' END,
            '{}', 1, gen_random_uuid(), now() - n * interval '1 second', now() - n * 104729 % ${ROWS} * interval '1 second'
     FROM generate_series(1, ${ROWS}::bigint) n`,
  );
  // As autovacuum would leave it.
  await database.query('VACUUM ANALYZE compositions');
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
