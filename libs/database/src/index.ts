export { dataSourceOptions, type EntityList } from './data-source-options';
export { DatabaseModule } from './database.module';
export { outlastDeadlocks } from './outlast-deadlocks';
export { outlastOutages } from './outlast-outages';
export * from './owned-by';
export { PreparedQuery } from './prepared-query';
export { RowReader, type Row } from './row-reader';
export { areMigrationsPending, runMigrations } from './run-migrations';
export { inTransaction, type Transaction } from './transaction';
