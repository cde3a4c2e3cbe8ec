import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options';

type Migrations = (new () => { up(...args: never[]): Promise<void>; down(...args: never[]): Promise<void> })[];

/** Any number that nothing else in the database locks; it stands for "migrating Reelwright". */
const MIGRATION_LOCK = 7_733_501;

/**
 * Brings the schema up to date and returns the names of the migrations that ran. Several processes may call it at
 * once: an advisory lock lets one migrate while the others wait, and then find nothing left to do.
 */
export async function runMigrations(url: string, migrations: Migrations): Promise<string[]> {
  const dataSource = await connect(url, migrations);
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

/** Whether migrations are still to be run. Changes nothing. */
export async function areMigrationsPending(url: string, migrations: Migrations): Promise<boolean> {
  const dataSource = await connect(url, migrations);
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/** A migration may take its time, and so may waiting for another process to be done with it. */
const UNLIMITED = { statementTimeoutMs: 0 };

const connect = (url: string, migrations: Migrations): Promise<DataSource> =>
  new DataSource({ ...dataSourceOptions(url, [], UNLIMITED), migrations }).initialize();
