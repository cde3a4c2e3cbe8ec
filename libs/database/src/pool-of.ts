import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** The connections to PostgreSQL that TypeORM keeps, once it has connected. */
export function poolOf({ driver }: Pick<DataSource, 'driver'>): Pool {
  if (!(driver instanceof PostgresDriver)) throw new Error('Only PostgreSQL has a pool of connections');
  return driver.master as Pool;
}
