import type { QueueConfig } from './queue-table';

/**
 * Milliseconds to wait before the next attempt: exponential backoff with full jitter, so that tasks that failed
 * together are not retried together. `attempt` is the number of attempts made, from 1; `random` is in [0, 1). See
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelayMs(
  { backoffMs, maxBackoffMs }: Pick<QueueConfig, 'backoffMs' | 'maxBackoffMs'>,
  attempt: number,
  random: number,
): number {
  const ceiling = Math.min(maxBackoffMs, backoffMs * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (random * ceiling) / 2);
}
