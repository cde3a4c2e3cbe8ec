import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { Fault, QueueName, TaskInputs } from '@app/contracts';
import { inTransaction } from '@app/database';
import { DataSource, QueryFailedError } from 'typeorm';
import type { ClaimedTask, Commit } from './task-handler';
import type { TaskError } from './task.entity';

/** The task is no longer this worker's: it was cancelled, or another worker took it over. */
export class LeaseLost extends Error {
  constructor(taskId: string) {
    super(`The lease of task ${taskId} is lost`);
    this.name = 'LeaseLost';
  }
}

interface ClaimedRow {
  readonly id: string;
  readonly queue: QueueName;
  readonly input: TaskInputs[QueueName];
  readonly priority: number;
  readonly attempt: number;
  readonly lease_token: string;
  readonly render_id: string | null;
  readonly waited_seconds: number;
}

interface Ending {
  readonly status: 'done' | 'failed';
  readonly error: TaskError | null;
}

/** Leases on tasks: only the holder of the token from the latest claim may work on a task and end it. */
@Injectable()
export class TaskLeases {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Claims a ready task. Null if it is not ready, because another worker has it or it has ended; or if another task is
   * producing the same result: then it waits, without a worker, until the relay finds that the other one has stopped.
   */
  async claim(taskId: string): Promise<ClaimedTask | null> {
    try {
      return await this.take(taskId);
    } catch (error) {
      if (!isExclusionViolation(error)) throw error;
      await this.dataSource.query(
        `UPDATE tasks SET status = 'waiting', generation = generation + 1 WHERE id = $1 AND status = 'ready'`,
        [taskId],
      );
      return null;
    }
  }

  /** Renews the lease of a task; throws `LeaseLost` if it is gone. */
  async renew(task: ClaimedTask, unitsDone: number): Promise<void> {
    await this.change(task, `lease_expires_at = now() + make_interval(secs => $3), units_done = $4`, [
      this.settings.leaseSeconds,
      unitsDone,
    ]);
  }

  /** Marks a task as done and applies its changes, atomically. Throws `LeaseLost`. */
  async finish(task: ClaimedTask, commit: Commit): Promise<void> {
    await this.end(task, { status: 'done', error: null }, commit);
  }

  /** Fails a task for good and applies the consequences, atomically. Throws `LeaseLost`. */
  async fail(task: ClaimedTask, fault: Fault, commit: Commit): Promise<void> {
    await this.end(task, { status: 'failed', error: describe(fault) }, commit);
  }

  /** Makes a task ready again after a delay; this attempt counts. */
  async retryLater(task: ClaimedTask, fault: Fault, delayMs: number): Promise<void> {
    await this.change(
      task,
      `status = 'ready', lease_token = NULL, dispatched_at = NULL,
       run_after = now() + make_interval(secs => $3), error = $4`,
      [delayMs / 1000, describe(fault)],
    );
  }

  /** Hands a task back; this attempt does not count. */
  async release(task: ClaimedTask): Promise<void> {
    await this.change(
      task,
      `status = 'ready', lease_token = NULL, dispatched_at = NULL, run_after = now(), attempt = attempt - 1`,
      [],
    );
  }

  private async take(taskId: string): Promise<ClaimedTask | null> {
    const [rows] = await this.dataSource.query<[ClaimedRow[], number]>(
      `UPDATE tasks
       SET status = 'running', attempt = attempt + 1, generation = generation + 1, units_done = 0,
           lease_token = $2, lease_expires_at = now() + make_interval(secs => $3)
       WHERE id = $1 AND status = 'ready'
       RETURNING id, queue, input, priority, attempt, lease_token, render_id,
                 extract(epoch FROM now() - run_after)::double precision AS waited_seconds`,
      [taskId, randomUUID(), this.settings.leaseSeconds],
    );
    const row = rows[0];
    if (!row) return null;
    const { lease_token: leaseToken, render_id: renderId, waited_seconds: waitedSeconds, ...task } = row;
    return { ...task, leaseToken, renderId, waitedSeconds };
  }

  private async end(task: ClaimedTask, ending: Ending, commit: Commit): Promise<void> {
    await inTransaction(this.dataSource, async (transaction) => {
      const [, count] = await transaction.manager.query<[unknown, number]>(
        `UPDATE tasks
         SET status = $3, error = $4, units_done = CASE WHEN $3 = 'done' THEN units ELSE units_done END,
             lease_token = NULL, finished_at = now()
         WHERE id = $1 AND lease_token = $2 AND status = 'running'`,
        [task.id, task.leaseToken, ending.status, ending.error],
      );
      if (count === 0) throw new LeaseLost(task.id);
      await commit(transaction);
    });
  }

  private async change(task: ClaimedTask, assignments: string, parameters: readonly unknown[]): Promise<void> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE tasks SET ${assignments} WHERE id = $1 AND lease_token = $2 AND status = 'running'`,
      [task.id, task.leaseToken, ...parameters],
    );
    if (count === 0) throw new LeaseLost(task.id);
  }
}

/** PostgreSQL's `unique_violation`, of the index that lets one task of a key run. */
function isExclusionViolation(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { readonly code?: string; readonly constraint?: string };
  return code === '23505' && constraint === 'tasks_running_exclusive_key';
}

function describe({ code, message, blame }: Fault): TaskError {
  return { code, message, blame };
}
