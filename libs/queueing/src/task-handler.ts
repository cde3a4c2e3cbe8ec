import type { Fault, QueueName, TaskInputs } from '@app/contracts';
import type { Transaction } from '@app/database';

/** A task as seen by the worker that runs it. */
export interface ClaimedTask<Q extends QueueName = QueueName> {
  readonly id: string;
  readonly queue: Q;
  readonly input: TaskInputs[Q];
  readonly priority: number;
  /** From 1. */
  readonly attempt: number;
  /** Since it became due. */
  readonly waitedSeconds: number;
  readonly renderId: string | null;
  readonly leaseToken: string;
}

export interface TaskContext {
  /** Aborted if the lease is lost, the task is cancelled, or the worker has to stop. */
  readonly signal: AbortSignal;
  /** Reports how many of the task's units are done. Cheap; may be called often. */
  readonly reportUnits: (unitsDone: number) => void;
  /**
   * Declares that the rest of the task needs hardly any CPU: the worker may start the next task of the queue meanwhile.
   * If as many tasks as the queue has slots have already left theirs, the task keeps its slot.
   */
  readonly leaveSlot: () => void;
}

/** State changes that are committed together with the end of a task. */
export type Commit = (transaction: Transaction) => Promise<void>;

/** What a worker does with the tasks of one queue. */
export abstract class TaskHandler<Q extends QueueName = QueueName> {
  abstract readonly queue: Q;

  /**
   * Does the work. Another worker may repeat it, so side effects must be idempotent. What it returns is applied exactly
   * once, in the transaction that marks the task done. Throws a `Fault` if the work cannot be done.
   */
  abstract run(task: ClaimedTask<Q>, context: TaskContext): Promise<Commit>;

  /** Applied in the transaction that marks the task failed for good. */
  abstract giveUp(task: ClaimedTask<Q>, fault: Fault): Commit;

  /** Called from time to time while a task runs, after its progress has been stored. */
  abstract progressed(task: ClaimedTask<Q>): Promise<void>;
}
