import { QUEUE_NAMES, type QueueDepth } from '@app/queueing';

/** Of tasks that have not ended. */
const STATUSES: readonly QueueDepth['status'][] = ['ready', 'waiting', 'running'];

/**
 * The same depths, with a 0 for each queue and state without a task. An absent series is not a zero: an autoscaler that
 * finds none keeps its workers, however little there is to do.
 *
 * @see https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
 */
export function everyQueue(depths: readonly QueueDepth[]): QueueDepth[] {
  const isListed = (depth: Pick<QueueDepth, 'queue' | 'status'>): boolean =>
    depths.some(({ queue, status }) => queue === depth.queue && status === depth.status);
  const none = QUEUE_NAMES.flatMap((queue) =>
    STATUSES.map((status) => ({ queue, status, tasks: 0, oldestSeconds: 0 })),
  );
  return [...depths, ...none.filter((depth) => !isListed(depth))];
}
