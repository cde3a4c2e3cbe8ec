import { randomUUID } from 'node:crypto';
import { runMigrations } from '@app/database';
import { Client } from 'pg';
import { MIGRATIONS } from '../../../migrations';
import { environmentUrl } from './environment-url';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own, with the schema in place, on the server that `DATABASE_URL` names. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = environmentUrl('DATABASE_URL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await runMigrations(url.href, MIGRATIONS);
  return { url: url.href, drop: () => administer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
