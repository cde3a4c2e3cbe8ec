import type { DataSourceOptions } from 'typeorm';
import { ImpatientClient } from './impatient-client';

export type EntityList = (new () => unknown)[];

/**
 * How every process of Reelwright connects to PostgreSQL. The schema is made by migrations, never synchronised.
 *
 * @param limits `statementTimeoutMs`: how long a statement may take; 0: as long as it wants
 */
export function dataSourceOptions(
  url: string,
  entities: EntityList,
  { statementTimeoutMs } = { statementTimeoutMs: 30_000 },
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    extra: { max: 20, connectionTimeoutMillis: 5000, statement_timeout: statementTimeoutMs, Client: ImpatientClient },
  };
}
