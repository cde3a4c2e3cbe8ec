import type { DependencyCheck } from '@app/observability';
import type { QueueDepth, QueueDepths } from './queue-depths';

/** What has waited for longer than this does so because there are no workers, or too few. */
const LONGEST_WAIT_SECONDS = 900;

/** Fails while tasks are not begun in time. Nothing is lost by that, and nothing gets better by sending requests elsewhere. */
export function queueLagCheck(depths: QueueDepths): DependencyCheck {
  return {
    name: 'queue',
    essential: false,
    check: async () => {
      requirePrompt(await depths.read());
    },
  };
}

/** @throws {Error} that names the queues which wait too long */
export function requirePrompt(depths: readonly QueueDepth[]): void {
  // Maintenance may wait for as long as it likes.
  const late = depths.filter(
    ({ queue, oldestSeconds }) => queue !== 'maintenance' && oldestSeconds > LONGEST_WAIT_SECONDS,
  );
  if (late.length > 0) throw new Error(`Tasks wait too long in ${late.map(({ queue }) => queue).join(', ')}`);
}
