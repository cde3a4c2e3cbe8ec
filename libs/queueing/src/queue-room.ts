import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { QueueName } from '@app/contracts';
import type { Transaction } from '@app/database';

/** Counting gets slower as the queue grows, so a count is reused for this long. */
const COUNT_GOOD_FOR_MS = 1000;
/** Queues of tasks that start new work; those in the other queues belong to work that has started. */
const FIRST_QUEUES: readonly QueueName[] = ['render', 'clip'];

/** There is too much work waiting to accept more. */
export class QueueFull extends Error {
  constructor(readonly limit: number) {
    super(`${limit} renders are already waiting`);
    this.name = 'QueueFull';
  }
}

/**
 * Limits the work that has not started to about `QUEUE_MAX_WAITING`; several processes may exceed it by a second's
 * worth.
 */
@Injectable()
export class QueueRoom {
  private waiting = 0;
  private countedAtMs = -Infinity;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * Reserves room for `places` renders, also if there is room for only some of them. Throws QueueFull if there is none.
   */
  async take({ manager }: Transaction, places: number): Promise<void> {
    const limit = this.settings.queueMaxWaiting;
    if (limit === 0) return;
    if (performance.now() - this.countedAtMs > COUNT_GOOD_FOR_MS) {
      const [row] = await manager.query<{ tasks: number }[]>(
        `SELECT count(*)::integer AS tasks
         FROM (SELECT FROM tasks WHERE status = 'ready' AND queue = ANY($1) LIMIT $2) AS waiting`,
        [FIRST_QUEUES, limit],
      );
      this.waiting = row?.tasks ?? 0;
      this.countedAtMs = performance.now();
    }
    if (this.waiting >= limit) throw new QueueFull(limit);
    this.waiting += places;
  }
}
