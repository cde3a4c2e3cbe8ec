import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Row } from './row-reader';

/**
 * A query that PostgreSQL parses and plans once for each connection, for what is asked very often. It is to name its
 * columns: what a migration adds to a table must not change what a prepared query returns.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
export class PreparedQuery {
  private readonly driver: PostgresDriver;

  /** @param name of this query alone */
  constructor(
    { driver }: DataSource,
    private readonly name: string,
    readonly sql: string,
  ) {
    if (!(driver instanceof PostgresDriver)) throw new Error('Queries are prepared for PostgreSQL alone');
    this.driver = driver;
  }

  /** @throws the error of `pg`, as it is */
  async rows(values: readonly unknown[]): Promise<Row[]> {
    const pool = this.driver.master as Pool;
    const query = { name: this.name, text: this.sql, values: [...values], rowMode: 'array' as const };
    return (await pool.query<Row>(query)).rows;
  }
}
