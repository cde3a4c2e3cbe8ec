import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { readEnvironmentOrExit } from '@app/config';
import { areMigrationsPending, runMigrations } from '@app/database';
import { ProcessLogger } from '@app/observability';
import { MIGRATIONS } from '../../../migrations';

const WAIT_INTERVAL_MS = 2000;

const logger = new Logger('migrate');

/** Entry point of the migration: brings the database schema up to date. */
async function migrate(databaseUrl: string): Promise<void> {
  const names = await runMigrations(databaseUrl, MIGRATIONS);
  logger.log(names.length === 0 ? 'The schema is up to date.' : `Ran ${names.join(', ')}.`);
}

/** Waits until another process has migrated the schema; also waits for a database that is not reachable yet. */
async function waitForMigrations(databaseUrl: string): Promise<void> {
  let lastReason = '';
  for (;;) {
    const reason = await areMigrationsPending(databaseUrl, MIGRATIONS).then(
      (pending) => (pending ? 'The schema is not up to date yet' : null),
      (error: unknown) => `The database cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
    );
    if (reason === null) return;
    if (reason !== lastReason) logger.log(reason);
    lastReason = reason;
    await delay(WAIT_INTERVAL_MS);
  }
}

const { databaseUrl, logLevel } = readEnvironmentOrExit();
Logger.overrideLogger(ProcessLogger.of({ logLevel }));
const work = process.argv.includes('--wait') ? waitForMigrations(databaseUrl) : migrate(databaseUrl);
work.catch((error: unknown) => {
  logger.error(error, 'The schema could not be brought up to date');
  process.exitCode = 1;
});
