import { Logger } from '@nestjs/common';
import { readEnvironmentOrExit } from '@app/config';
import { runMigrations } from '@app/database';
import { MIGRATIONS } from '../../../migrations';

const logger = new Logger('migrate');

/** Brings the database's schema up to date, and ends. */
async function migrate(): Promise<void> {
  const names = await runMigrations(readEnvironmentOrExit().databaseUrl, MIGRATIONS);
  logger.log(names.length === 0 ? 'The schema is up to date.' : `Ran ${names.join(', ')}.`);
}

migrate().catch((error: unknown) => {
  logger.error(error);
  process.exitCode = 1;
});
