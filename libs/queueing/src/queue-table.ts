import type { Settings } from '@app/config';
import type { QueueName } from '@app/contracts';

export interface QueueConfig {
  /** How many tasks of this queue one worker runs at once. */
  readonly concurrency: (settings: Settings) => number;
  /** Tries of a task before it fails for good; a user's fault is never tried twice. */
  readonly maxAttempts: number;
  /** Delay before the second try; doubles from try to try up to `maxBackoffMs`. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** Whether its tasks are left to others while the object store, the disk or ffmpeg of a worker is missing. */
  readonly needsFitWorker: boolean;
}

const infrastructureRetry = { maxAttempts: 5, backoffMs: 1000, maxBackoffMs: 60_000, needsFitWorker: true } as const;

/** Every queue there is. A queue without a full row does not compile. */
export const QUEUES: Readonly<Record<QueueName, QueueConfig>> = {
  render: { concurrency: () => 4, ...infrastructureRetry },
  clip: { concurrency: () => 4, ...infrastructureRetry },
  segment: { concurrency: (settings) => settings.workerConcurrency, ...infrastructureRetry },
  audio: { concurrency: () => 2, ...infrastructureRetry },
  assemble: { concurrency: () => 2, ...infrastructureRetry },
  // 16 tries, the last of them 12 to 23 hours after the first: a receiver may be away for the night.
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
    needsFitWorker: true,
  },
};

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/**
 * How Bull treats every job: PostgreSQL counts the tries and remembers the outcome, so Bull tries once and forgets.
 * A kept job would swallow the next one of the same id.
 */
export const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;
