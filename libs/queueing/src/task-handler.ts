import type { Fault, QueueName, TaskInputs } from '@app/contracts';
import type { Transaction } from '@app/database';

/** A task in the hands of the worker that runs it. */
export interface ClaimedTask<Q extends QueueName = QueueName> {
  readonly id: string;
  readonly queue: Q;
  readonly input: TaskInputs[Q];
  readonly priority: number;
  /** From 1. */
  readonly attempt: number;
  /** Since it could have been run. */
  readonly waitedSeconds: number;
  readonly renderId: string | null;
  readonly leaseToken: string;
}

export interface TaskContext {
  /** Aborted when the lease is lost, the task is cancelled, or the worker has to stop. */
  readonly signal: AbortSignal;
  /** Says how many of the task's units are done. Cheap; may be called often. */
  readonly reportUnits: (unitsDone: number) => void;
  /**
   * Says that what is left needs no core to speak of: the worker may begin the next task of the queue beside it. Where
   * as many have said so as the queue runs at once, the task keeps its place.
   */
  readonly leaveSlot: () => void;
}

/** State changes that are committed together with the end of a task. */
export type Commit = (transaction: Transaction) => Promise<void>;

/** What a worker does with the tasks of one queue. */
export abstract class TaskHandler<Q extends QueueName = QueueName> {
  abstract readonly queue: Q;

  /**
   * Does the work, which may be done again by another worker: side effects have to be repeatable. What it returns is
   * applied in the transaction that marks the task done, exactly once. Throws a `Fault` when the work cannot be done.
   */
  abstract run(task: ClaimedTask<Q>, context: TaskContext): Promise<Commit>;

  /** Applied in the transaction that marks the task failed for good. */
  abstract giveUp(task: ClaimedTask<Q>, fault: Fault): Commit;

  /** Called now and then while a task runs, after what it has done was written down. */
  abstract progressed(task: ClaimedTask<Q>): Promise<void>;
}
