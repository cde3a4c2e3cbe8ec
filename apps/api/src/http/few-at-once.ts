import { ApiError } from './api-error';

const RETRY_SECONDS = 5;

/**
 * Runs a limited number of jobs at once; the others wait for their turn. All requests share a pool of database
 * connections: so a burst of writes leaves some for reads.
 */
export class FewAtOnce {
  private free: number;
  /** In the order in which they came. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly limits: { readonly atOnce: number; readonly maxWaitMs: number }) {
    this.free = limits.atOnce;
  }

  /** @throws ApiError SERVICE_UNAVAILABLE if its turn did not come in time */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const admit = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(admit);
        reject(tooMany());
      }, this.limits.maxWaitMs);
      this.waiting.add(admit);
    });
  }

  private leave(): void {
    const [next] = this.waiting;
    if (!next) {
      this.free += 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}

function tooMany(): ApiError {
  const message = 'More requests come in at the moment than can be taken on; try again.';
  return new ApiError({ code: 'SERVICE_UNAVAILABLE', message, retryAfterSeconds: RETRY_SECONDS });
}
