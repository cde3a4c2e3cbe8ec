import { within } from '@app/observability';
import { LeaseLost } from './task-leases';

export interface HeartbeatOptions {
  readonly intervalMs: number;
  /** After this long without a successful beat, the lease counts as lost. */
  readonly expiryMs: number;
  readonly beat: () => Promise<void>;
  /** Called once, when the lease is lost. */
  readonly onLost: (reason: Error) => void;
}

/**
 * Renews a lease until stopped. A short outage of the database is no reason to give up work that is still ours; an
 * outage as long as the lease is, since others may have taken the work over. A broken connection may neither respond
 * nor fail: at the end of the lease, that counts as failed, too.
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
      // A late beat, after the process was suspended, is still attempted.
      await within(Math.max(intervalMs, leftMs()), beat);
      lastBeat = began;
    } catch (error) {
      // Timers have millisecond resolution: less than one left counts as none.
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
