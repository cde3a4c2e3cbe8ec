import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { QueueName } from '@app/contracts';
import type { Transaction } from '@app/database';

/** To count at every request would cost the more the fuller it is; what is counted is good for this long. */
const COUNT_GOOD_FOR_MS = 1000;
/** Where work begins: what stands in other queues is part of something that has. */
const FIRST_QUEUES: readonly QueueName[] = ['render', 'clip'];

/** There is more to do than will be done in any useful time. */
export class QueueFull extends Error {
  constructor(readonly limit: number) {
    super(`${limit} renders wait already`);
    this.name = 'QueueFull';
  }
}

/** Keeps the queue of what has not begun at about `QUEUE_MAX_WAITING`; several processes may exceed it by a second's work. */
@Injectable()
export class QueueRoom {
  private waiting = 0;
  private countedAtMs = -Infinity;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** For work of `places` renders, which may be more than there is room for: refused only where there is none. Throws QueueFull. */
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
