import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { QueueName, TaskInputs } from '@app/contracts';
import type { Transaction } from '@app/database';
import { currentWork } from '@app/observability';
import { OutboxRelay } from './outbox-relay';
import { takeTurns } from './take-turns';

export interface NewTask<Q extends QueueName = QueueName> {
  readonly queue: Q;
  readonly input: TaskInputs[Q];
  readonly renderId: string | null;
  readonly priority: number;
  readonly units: number;
  /** Key of the result: only one task per key runs at a time, and the others wait for it. Default: none. */
  readonly exclusiveKey?: string;
  /** Delay before the task becomes due; default 0. */
  readonly delaySeconds?: number;
}

/**
 * One statement, however many tasks there are. Turns are counted from the lowest of the unfinished tasks in the queue.
 * Times come from the database's clock, which all processes share: that of this machine may be wrong.
 */
const INSERT = `
  WITH added AS (
    SELECT * FROM jsonb_to_recordset($1) AS task
      (id uuid, queue text, "renderId" uuid, input jsonb, priority smallint, turn integer, units integer,
       "exclusiveKey" text, "delaySeconds" double precision, origin jsonb)
  ), first AS (
    SELECT queue, coalesce((SELECT min(turn) FROM tasks
                            WHERE tasks.queue = queues.queue AND status IN ('ready', 'waiting', 'running')), 0) AS turn
    FROM (SELECT DISTINCT queue FROM added) AS queues
  )
  INSERT INTO tasks (id, queue, render_id, input, status, priority, turn, units, exclusive_key, run_after, origin)
  SELECT id, added.queue, "renderId", input, 'ready', priority, first.turn + added.turn, units, "exclusiveKey",
         now() + make_interval(secs => "delaySeconds"), origin
  FROM added JOIN first USING (queue)`;

/** Adds and withdraws tasks. */
@Injectable()
export class TaskQueue {
  constructor(private readonly relay: OutboxRelay) {}

  /**
   * Adds tasks as part of `transaction`: they exist, and will run, only if it is committed. Within a queue, tasks are
   * handed out in the given order.
   */
  async add(transaction: Transaction, tasks: readonly NewTask[]): Promise<void> {
    const { origin } = currentWork();
    const turns = takeTurns(tasks);
    const rows = tasks.map((task, index) => ({
      delaySeconds: 0,
      ...task,
      id: randomUUID(),
      turn: turns[index],
      origin,
    }));
    await transaction.manager.query(INSERT, [JSON.stringify(rows)]);
    transaction.afterCommit(() => {
      this.relay.wake('task-added');
    });
  }

  /** Removes all tasks of a render's queue, done or not; workers on them stop at their next heartbeat. */
  async withdraw(transaction: Transaction, renderId: string, queue: QueueName): Promise<void> {
    await transaction.manager.query('DELETE FROM tasks WHERE render_id = $1 AND queue = $2', [renderId, queue]);
  }

  /** Cancels all unfinished tasks of a render; workers on them stop at their next heartbeat. */
  async cancelRender(transaction: Transaction, renderId: string): Promise<void> {
    await transaction.manager.query(
      `UPDATE tasks SET status = 'cancelled', lease_token = NULL, finished_at = now()
       WHERE render_id = $1 AND status IN ('ready', 'waiting', 'running')`,
      [renderId],
    );
  }
}
