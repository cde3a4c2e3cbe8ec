/** One statement on a connection of its own. */
export async function query(url, sql) {
  // Imported late: these scripts have to load before node_modules exists.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether a server is there that lets us in. */
export const isAnswered = (url) =>
  query(url, 'select').then(
    () => true,
    () => false,
  );
