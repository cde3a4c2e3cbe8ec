import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { QueueName, TaskInputs } from '@app/contracts';
import type { Transaction } from '@app/database';
import { currentWork } from '@app/observability';
import { OutboxRelay } from './outbox-relay';
import { takeTurns } from './take-turns';
import { Task } from './task.entity';

export interface NewTask<Q extends QueueName = QueueName> {
  readonly queue: Q;
  readonly input: TaskInputs[Q];
  readonly renderId: string | null;
  readonly priority: number;
  readonly units: number;
  /** What it makes: of tasks with the same key one runs at a time, and the others wait for it. Default: none. */
  readonly exclusiveKey?: string;
  /** Not to be run for this long; default 0. */
  readonly delaySeconds?: number;
}

/** Where work is handed in. */
@Injectable()
export class TaskQueue {
  constructor(private readonly relay: OutboxRelay) {}

  /**
   * Adds tasks as part of `transaction`: they exist, and will be run, exactly if it is committed. Of one queue, those
   * that stand first here are handed out first.
   */
  async add(transaction: Transaction, tasks: readonly NewTask[]): Promise<void> {
    const { origin } = currentWork();
    const turns = takeTurns(tasks, await firstTurns(transaction, tasks));
    const rows = tasks.map(({ delaySeconds = 0, ...task }, index) => ({
      ...task,
      id: randomUUID(),
      turn: turns[index] ?? 0,
      status: 'ready' as const,
      // By the one clock that all go by: that of this machine may be wrong.
      runAfter: () => `now() + make_interval(secs => ${delaySeconds})`,
      origin,
    }));
    await transaction.manager.insert(Task, rows);
    transaction.afterCommit(() => {
      this.relay.wake();
    });
  }

  /** Removes all tasks of a render's queue, done or not; workers on them stop at their next heartbeat. */
  async withdraw(transaction: Transaction, renderId: string, queue: QueueName): Promise<void> {
    await transaction.manager.query('DELETE FROM tasks WHERE render_id = $1 AND queue = $2', [renderId, queue]);
  }

  /** Takes back everything of a render that has not ended; workers on it stop at their next heartbeat. */
  async cancelRender(transaction: Transaction, renderId: string): Promise<void> {
    await transaction.manager.query(
      `UPDATE tasks SET status = 'cancelled', lease_token = NULL, finished_at = now()
       WHERE render_id = $1 AND status IN ('ready', 'waiting', 'running')`,
      [renderId],
    );
  }
}

/** By queue, the lowest turn of those that have not ended. */
async function firstTurns({ manager }: Transaction, tasks: readonly NewTask[]): Promise<Map<QueueName, number>> {
  const rows = await manager.query<{ queue: QueueName; turn: number }[]>(
    `SELECT queue, min(turn) AS turn FROM tasks
     WHERE status IN ('ready', 'waiting', 'running') AND queue = ANY($1) GROUP BY queue`,
    [[...new Set(tasks.map(({ queue }) => queue))]],
  );
  return new Map(rows.map(({ queue, turn }) => [queue, turn]));
}
