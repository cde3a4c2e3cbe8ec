import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** A row as `pg` gives it. */
export type Row = Record<string, unknown>;

/**
 * Reads rows of a table out of SQL of our own, for queries that are asked so often that what a query builder does anew
 * for each of them would show. Columns are to be of types that `pg` parses as the entity wants them.
 */
export class RowReader<Entity extends ObjectLiteral, Left extends keyof Entity & string = never> {
  /** For the SELECT. */
  readonly list: string;
  private readonly columns: readonly { readonly property: string; readonly column: string; readonly name: string }[];

  /**
   * @param alias of the table in the SQL
   * @param left properties that are not read
   */
  constructor(metadata: EntityMetadata, alias: string, left: readonly Left[] = []) {
    this.columns = metadata.columns
      .filter(({ propertyName }) => !left.some((property) => property === propertyName))
      .map(({ propertyName: property, databaseName }) => ({
        property,
        column: `${alias}.${databaseName}`,
        name: `${alias}_${databaseName}`,
      }));
    this.list = this.columns.map(({ column, name }) => `${column} AS ${name}`).join(', ');
  }

  read(row: Row): Omit<Entity, Left> {
    return Object.fromEntries(this.columns.map(({ property, name }) => [property, row[name]])) as Omit<Entity, Left>;
  }
}
