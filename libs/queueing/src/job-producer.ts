import type { QueueName, TaskOrigin } from '@app/contracts';

/** A task as it travels through a queue: its id, and what is told of it before anybody has read its row. */
export interface TaskJob {
  readonly taskId: string;
  /** Absent where a process of an earlier version has handed it over. */
  readonly origin?: TaskOrigin | null;
}

export interface JobToEnqueue extends TaskJob {
  readonly queue: QueueName;
  /** Enqueueing the same id twice while the first is still there changes nothing. */
  readonly jobId: string;
  /** Lower ones go first; from 1 on. */
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
