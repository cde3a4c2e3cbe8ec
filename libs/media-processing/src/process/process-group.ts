import type { ProcessRequest } from './process-runner.port';
import { DEFAULT_KILL_GRACE_MS } from './process-runner.port';

type StopSignals = Pick<ProcessRequest, 'signal' | 'killSignal' | 'killGraceMs'>;

/**
 * Ends a process together with all it has started. The group outlives its leader (a wrapper script may die of
 * SIGTERM while its child ignores it), so the ladder goes on until `release`, not until the leader's exit.
 */
export class ProcessGroup {
  private recorded: { readonly reason: unknown } | null = null;
  private graceTimer: NodeJS.Timeout | undefined;
  private readonly unsubscribe = new AbortController();

  /** @param id process id of the group's leader */
  constructor(
    private readonly id: number,
    private readonly stopSignals: StopSignals,
  ) {
    this.onAbort(stopSignals.signal, (reason) => {
      this.terminate(reason);
    });
    this.onAbort(stopSignals.killSignal, (reason) => {
      this.kill(reason);
    });
  }

  /** Why the group was first asked to end; null if nobody did. */
  get stop(): { readonly reason: unknown } | null {
    return this.recorded;
  }

  /** Ends the group at once. */
  kill(reason: unknown): void {
    this.recorded ??= { reason };
    this.send('SIGKILL');
  }

  /** Says that every process of the group has ended: nothing is sent to its id any more. */
  release(): void {
    clearTimeout(this.graceTimer);
    this.unsubscribe.abort();
  }

  private terminate(reason: unknown): void {
    this.recorded ??= { reason };
    this.send('SIGTERM');
    this.graceTimer = setTimeout(() => {
      this.send('SIGKILL');
    }, this.stopSignals.killGraceMs ?? DEFAULT_KILL_GRACE_MS);
  }

  private onAbort(signal: AbortSignal | undefined, act: (reason: unknown) => void): void {
    if (!signal) return;
    if (signal.aborted) act(signal.reason);
    else
      signal.addEventListener(
        'abort',
        () => {
          act(signal.reason);
        },
        { signal: this.unsubscribe.signal },
      );
  }

  private send(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.id, signal);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
}

/** ESRCH: nobody is left. macOS says EPERM instead when all that is left has ended and waits to be reaped. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM');
}
