/** The reason for which the watchdog ends a process. */
export class ProcessStalled extends Error {
  constructor(readonly stalledForMs: number) {
    super(`no progress for ${stalledForMs} ms`);
    this.name = 'ProcessStalled';
  }
}

/** Aborts its signal when what it observes has not changed for a while, counted from its creation. */
export class StallWatchdog {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private lastSeen: string | undefined;

  constructor(timeoutMs: number) {
    this.timer = setTimeout(() => {
      this.controller.abort(new ProcessStalled(timeoutMs));
    }, timeoutMs);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Says where the work stands; only a position that differs from the last one counts as progress. */
  observe(position: string): void {
    if (position === this.lastSeen) return;
    this.lastSeen = position;
    this.timer.refresh();
  }

  dismiss(): void {
    clearTimeout(this.timer);
  }
}
