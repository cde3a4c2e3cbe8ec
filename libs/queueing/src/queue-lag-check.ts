import type { DependencyCheck } from '@app/observability';
import type { QueueDepth, QueueDepths } from './queue-depths';

/** A longer wait means that there are no workers, or too few. */
const LONGEST_WAIT_SECONDS = 900;

/**
 * Fails while tasks do not start in time. Not essential: nothing is lost, and sending requests elsewhere would not
 * help.
 */
export function queueLagCheck(depths: QueueDepths): DependencyCheck {
  return {
    name: 'queue',
    essential: false,
    check: async () => {
      requirePrompt(await depths.read());
    },
  };
}

/** @throws {Error} that names the late queues */
export function requirePrompt(depths: readonly QueueDepth[]): void {
  // Maintenance may wait.
  const late = depths.filter(
    ({ queue, oldestSeconds }) => queue !== 'maintenance' && oldestSeconds > LONGEST_WAIT_SECONDS,
  );
  if (late.length > 0) throw new Error(`Tasks wait too long in ${late.map(({ queue }) => queue).join(', ')}`);
}
