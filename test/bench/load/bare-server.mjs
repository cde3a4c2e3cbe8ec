import { createRequire } from 'node:module';
import path from 'node:path';
import express from 'express';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { root } from '../../../scripts/paths.mjs';

/**
 * What is left of `GET /api/v1/compositions/{id}` without the service: its query and its row, by Express and pg alone.
 * With `prepared` as its argument the query is planned once for each connection, as that of the service is.
 */
const name = process.argv[2] === 'prepared' ? 'composition' : undefined;
const url = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString: url, max: 20 });
const sql = await queryOfTheService();
const app = express();

app.get('/api/v1/compositions/:id', async (request, response) => {
  const { rows } = await pool.query({ name, text: sql, values: [request.params.id] });
  response.json(rows[0]);
});

const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.once('disconnect', () => process.exit());

async function queryOfTheService() {
  const require = createRequire(import.meta.url);
  const load = (library) => require(path.join(root, 'dist/apps/api/libs', library, 'src/index.js'));
  const { CompositionReader, COMPOSITION_ENTITIES } = load('compositions');
  const { dataSourceOptions } = load('database');
  const dataSource = await new DataSource(dataSourceOptions(url, COMPOSITION_ENTITIES)).initialize();
  try {
    return new CompositionReader(dataSource).query.sql;
  } finally {
    await dataSource.destroy();
  }
}
