export { dataSourceOptions, type EntityList } from './data-source-options';
export { DatabaseModule } from './database.module';
export * from './owned-by';
export { runMigrations } from './run-migrations';
export { inTransaction, type Transaction } from './transaction';
