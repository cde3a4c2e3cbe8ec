/**
 * Limits concurrent encodes on the device. Drivers limit the number of sessions without saying how many: the gate
 * starts without a limit, and learns it when a session is refused.
 */
export class SessionGate {
  private active = 0;
  private limit = Infinity;
  private waiting: (() => void)[] = [];

  /** Waits for a session, and holds it while `work` runs. Rejects with the reason of `signal` while it waits. */
  async hold<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    while (this.active >= this.limit) await this.change(signal);
    signal.throwIfAborted();
    this.active += 1;
    try {
      return await work();
    } finally {
      this.active -= 1;
      this.wake();
    }
  }

  /**
   * Reports, while holding a session, that the device refused it: from now on, the limit is the number of others that
   * are held. Returns false if there are none: then waiting would not help, since another process has the sessions.
   */
  refuse(): boolean {
    const others = this.active - 1;
    if (others === 0) return false;
    this.limit = Math.min(this.limit, others);
    return true;
  }

  private change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const abort = (): void => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort, { once: true });
      this.waiting.push(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
    });
  }

  private wake(): void {
    const woken = this.waiting;
    this.waiting = [];
    for (const resume of woken) resume();
  }
}
