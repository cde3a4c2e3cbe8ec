import type { DataSource } from 'typeorm';
import { poolOf } from './pool-of';
import type { Row } from './row-reader';

/**
 * A query that PostgreSQL parses and plans once for each connection, for what is asked very often. It is to name its
 * columns: what a migration adds to a table must not change what a prepared query returns.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
export class PreparedQuery {
  /** @param name of this query alone */
  constructor(
    private readonly dataSource: DataSource,
    private readonly name: string,
    readonly sql: string,
  ) {}

  /** @throws the error of `pg`, as it is */
  async rows(values: readonly unknown[]): Promise<Row[]> {
    const query = { name: this.name, text: this.sql, values: [...values], rowMode: 'array' as const };
    return (await poolOf(this.dataSource).query<Row>(query)).rows;
  }
}
