import pg from 'pg';
import { percentile } from './statistics.mjs';

const ROWS = 1_000_000;
const REQUESTS = 200;
const PARALLEL = 4;
const COMPOSITIONS = new URL('/api/v1/compositions', process.env.API_URL);

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

/** How long clients wait for a list when there are a million compositions. Milliseconds, by its query. */
export async function benchLists() {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    await fill(database);
    const report = {};
    for (const query of LISTS) report[query] = await measure(query);
    return report;
  } finally {
    await database.query(`DELETE FROM compositions WHERE title LIKE 'Listed %'`);
    await database.end();
  }
}

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

async function measure(query) {
  const milliseconds = [];
  let left = REQUESTS;
  const lane = async () => {
    while (left-- > 0) {
      const began = performance.now();
      const response = await fetch(`${COMPOSITIONS}?${query}`);
      if (!response.ok) throw new Error(`The API answered ${response.status}`);
      await response.json();
      milliseconds.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  return { p50: percentile(milliseconds, 50), p95: percentile(milliseconds, 95), most: Math.max(...milliseconds) };
}
