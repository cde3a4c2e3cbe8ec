import type { Settings } from '@app/config';
import type { QueueName } from '@app/contracts';

export interface QueueConfig {
  /** How many tasks of this queue one worker runs at once. */
  readonly concurrency: (settings: Settings) => number;
  /** Attempts before a task fails for good; faults of users are never retried. */
  readonly maxAttempts: number;
  /** Delay before the second attempt; doubles with each attempt up to `maxBackoffMs`. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** Whether a worker leaves its tasks to others while its object store, disk or ffmpeg is unavailable. */
  readonly needsFitWorker: boolean;
}

const infrastructureRetry = { maxAttempts: 5, backoffMs: 1000, maxBackoffMs: 60_000, needsFitWorker: true } as const;

/** All queues. A queue without a complete row does not compile. */
export const QUEUES: Readonly<Record<QueueName, QueueConfig>> = {
  render: { concurrency: () => 4, ...infrastructureRetry },
  clip: { concurrency: () => 4, ...infrastructureRetry },
  segment: { concurrency: (settings) => settings.workerConcurrency, ...infrastructureRetry },
  audio: { concurrency: () => 2, ...infrastructureRetry },
  assemble: { concurrency: () => 2, ...infrastructureRetry },
  // 16 attempts, the last of them 12 to 23 hours after the first: a receiver may be down overnight.
  webhook: {
    concurrency: () => 16,
    maxAttempts: 16,
    backoffMs: 5000,
    maxBackoffMs: 6 * 3_600_000,
    needsFitWorker: false,
  },
  maintenance: {
    concurrency: () => 1,
    maxAttempts: 10,
    backoffMs: 5000,
    maxBackoffMs: 3_600_000,
    // It frees space when the store is full.
    needsFitWorker: false,
  },
};

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/**
 * Options of every Bull job: PostgreSQL counts the attempts and stores the outcome, so Bull tries once and forgets. A
 * job that is kept would suppress the next one with the same id.
 */
export const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;
