import { troubledServer } from './download-faults';
import type { FetchLimits } from './fetch-limits';

export interface TransferWatchOptions {
  /** For the messages. */
  readonly host: string;
  readonly limits: FetchLimits;
  /** Not aborted yet. */
  readonly signal: AbortSignal;
}

/**
 * Aborts a transfer that takes too long, is too slow, or is no longer wanted: `signal` is aborted with a Fault that
 * says why, or with the reason of the caller's own signal.
 */
export class TransferWatch {
  private readonly controller = new AbortController();
  private readonly totalTimer: NodeJS.Timeout;
  private windowTimer: NodeJS.Timeout | undefined;
  private bytesInWindow = 0;

  constructor(private readonly options: TransferWatchOptions) {
    const { host, limits, signal } = options;
    this.totalTimer = setTimeout(() => {
      this.controller.abort(troubledServer(`${host} took too long to send the file. Try again later.`));
    }, limits.totalTimeoutMs);
    signal.addEventListener('abort', this.passOn);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Starts enforcing the minimum throughput. */
  expectBytes(): void {
    const { host, limits } = this.options;
    const leastBytes = (limits.minBytesPerSecond * limits.throughputWindowMs) / 1000;
    this.windowTimer = setInterval(() => {
      if (this.bytesInWindow < leastBytes) {
        this.controller.abort(troubledServer(`${host} sends the file too slowly. Try again later.`));
      }
      this.bytesInWindow = 0;
    }, limits.throughputWindowMs);
  }

  countBytes(bytes: number): void {
    this.bytesInWindow += bytes;
  }

  /**
   * Settles as `promise` does, or rejects with the reason once the transfer is aborted. For operations that take no
   * signal.
   */
  async within<T>(promise: Promise<T>): Promise<T> {
    let end: () => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = () => {
        reject(this.signal.reason as Error);
      };
    });
    this.signal.addEventListener('abort', end);
    if (this.signal.aborted) end();
    try {
      return await Promise.race([ended, promise]);
    } finally {
      this.signal.removeEventListener('abort', end);
    }
  }

  stop(): void {
    clearTimeout(this.totalTimer);
    clearInterval(this.windowTimer);
    this.options.signal.removeEventListener('abort', this.passOn);
  }

  private readonly passOn = (): void => {
    this.controller.abort(this.options.signal.reason);
  };
}
