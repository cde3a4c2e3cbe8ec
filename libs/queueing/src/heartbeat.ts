import { within } from '@app/observability';
import { LeaseLost } from './task-leases';

export interface HeartbeatOptions {
  readonly intervalMs: number;
  /** After this long without a successful beat the lease must be taken for lost. */
  readonly expiryMs: number;
  readonly beat: () => Promise<void>;
  /** Called once, when the lease is lost. */
  readonly onLost: (reason: Error) => void;
}

/**
 * Renews a lease until it is stopped. A database that cannot be reached for a moment is no reason to give up work
 * that is still ours; one that cannot be reached for the whole lease is, for by then others may have taken it. A
 * connection that was cut off may neither answer nor fail: that counts as failed at the end of the lease, too.
 */
export function startHeartbeat({ intervalMs, expiryMs, beat, onLost }: HeartbeatOptions): { stop: () => void } {
  let lastBeat = performance.now();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const lose = (reason: Error): void => {
    if (stopped) return;
    stopped = true;
    onLost(reason);
  };
  const leftMs = (): number => lastBeat + expiryMs - performance.now();
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void once(), intervalMs);
  };
  const once = async (): Promise<void> => {
    const began = performance.now();
    try {
      // One that comes late, because the process was stopped, is a try all the same.
      await within(Math.max(intervalMs, leftMs()), beat);
      lastBeat = began;
    } catch (error) {
      // Timers are set to whole milliseconds: less than one that is left is none.
      if (error instanceof LeaseLost) lose(error);
      else if (leftMs() < 1) lose(new Error('The lease could not be renewed in time', { cause: error }));
    }
    next();
  };
  next();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
