import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** The values of a row in the order of the columns, as `pg` gives them for `rowMode: 'array'`. */
export type Row = unknown[];

/**
 * Reads rows of a table out of SQL of our own, for queries that are asked so often that what a query builder does anew
 * for each of them would show. Columns are to be of types that `pg` parses as the entity wants them.
 */
export class RowReader<Entity extends ObjectLiteral, Left extends keyof Entity & string = never> {
  /** For the SELECT. */
  readonly list: string;
  private readonly properties: readonly string[];

  /**
   * @param alias of the table in the SQL
   * @param left properties that are not read
   */
  constructor(metadata: EntityMetadata, alias: string, left: readonly Left[] = []) {
    const columns = metadata.columns.filter(({ propertyName }) => !left.some((property) => property === propertyName));
    this.properties = columns.map(({ propertyName }) => propertyName);
    this.list = columns.map(({ databaseName: name }) => `${alias}.${name} AS ${alias}_${name}`).join(', ');
  }

  /** How many columns are in the list. */
  get width(): number {
    return this.properties.length;
  }

  /** @param first where in the row the columns of the list begin */
  read(row: Row, first = 0): Omit<Entity, Left> {
    const entity: Record<string, unknown> = {};
    this.properties.forEach((property, index) => {
      entity[property] = row[first + index];
    });
    return entity as Omit<Entity, Left>;
  }
}
