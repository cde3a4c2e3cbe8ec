import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';

/** A database transaction, and what has to happen once it is committed (publish an event, wake the relay). */
export interface Transaction {
  readonly manager: EntityManager;
  /** Runs after the commit, in the order given; a failure is logged, for what was committed stands. */
  afterCommit(action: () => void | Promise<void>): void;
}

const logger = new Logger('Transaction');

/** Runs `work` in one transaction: all of it is committed, or none of it when `work` throws. */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const actions: (() => void | Promise<void>)[] = [];
  const result = await dataSource.transaction((manager) =>
    work({ manager, afterCommit: (action) => void actions.push(action) }),
  );
  for (const action of actions) {
    try {
      await action();
    } catch (error) {
      logger.error(error, 'An action after a commit failed');
    }
  }
  return result;
}
