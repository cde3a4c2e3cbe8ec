import pg from 'pg';

/**
 * Rows of compositions that were never asked for, for what has to be quick among many.
 *
 * @param {{ databaseUrl: string, count: number, like: string, status?: string, seconds?: string }} rows `like`: the
 *   finished composition whose rows they repeat
 * @param {(ids: string[]) => Promise<T>} work is given the ids of a thousand of them; afterwards they are removed
 * @template T
 */
export async function amongMany({ databaseUrl, count, like }, work) {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await fill(database, { count, like });
    const { rows } = await database.query(`SELECT id FROM compositions WHERE title LIKE 'Listed %' LIMIT 1000`);
    return await work(rows.map(({ id }) => id));
  } finally {
    await database.query(`DELETE FROM compositions WHERE title LIKE 'Listed %'`);
    await database.end();
  }
}

/** `processing` is rare, `failed` is one in twenty. */
async function fill(database, { count, like }) {
  await database.query(
    `INSERT INTO compositions
     SELECT made.*
     FROM generate_series(1, $1::bigint) n, compositions original,
     LATERAL jsonb_populate_record(original, jsonb_build_object(
       'id', md5('composition ' || n),
       'render_id', md5('render ' || n),
       'title', 'Listed ' || n * 7919 % $1,
       'status', CASE WHEN n % 100000 = 0 THEN 'processing' WHEN n % 20 = 0 THEN 'failed' ELSE 'completed' END,
       'created_at', now() - n * interval '1 second',
       'updated_at', now() - n * 104729 % $1 * interval '1 second')) made
     WHERE original.id = $2`,
    [count, like],
  );
  await database.query(
    `INSERT INTO renders
     SELECT made.*
     FROM generate_series(1, $1::bigint) n, compositions composition, renders original,
     LATERAL jsonb_populate_record(original, jsonb_build_object(
       'id', md5('render ' || n), 'composition_id', md5('composition ' || n))) made
     WHERE composition.id = $2 AND original.id = composition.render_id`,
    [count, like],
  );
  // As autovacuum would leave them.
  await database.query('VACUUM ANALYZE compositions, renders');
  // What filling them leaves to be written would be written while others are timed.
  await database.query('CHECKPOINT').catch(unlessForbidden);
}

/** `insufficient_privilege`: of a server of somebody else's we may not ask that. */
function unlessForbidden(error) {
  if (error.code !== '42501') throw error;
}
