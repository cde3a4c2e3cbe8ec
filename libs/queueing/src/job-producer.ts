import type { QueueName, TaskOrigin } from '@app/contracts';

/** A task as it travels through a queue: its id, and what must be known before its row is read. */
export interface TaskJob {
  readonly taskId: string;
  /** Absent in jobs from earlier versions. */
  readonly origin?: TaskOrigin | null;
}

export interface JobToEnqueue extends TaskJob {
  readonly queue: QueueName;
  /** Enqueueing an id that is still in the queue has no effect. */
  readonly jobId: string;
  /** Lower goes first; starts at 1. */
  readonly priority: number;
  readonly delayMs: number;
}

/** The port through which tasks reach workers. */
export abstract class JobProducer {
  /** Rejects when the queue server cannot be reached within a few seconds. */
  abstract enqueue(jobs: readonly JobToEnqueue[]): Promise<void>;

  /** Rejects, or never settles, while the queue server cannot be reached. */
  abstract ping(): Promise<void>;
}
