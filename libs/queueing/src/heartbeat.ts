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
 * that is still ours; one that cannot be reached for the whole lease is, for by then others may have taken it.
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
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void once(), intervalMs);
  };
  const once = async (): Promise<void> => {
    const began = performance.now();
    try {
      await beat();
      lastBeat = began;
    } catch (error) {
      if (error instanceof LeaseLost) {
        lose(error);
      } else if (performance.now() - lastBeat > expiryMs) {
        lose(new Error('The lease could not be renewed in time', { cause: error }));
      }
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
