import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { inTransaction, ownedBy, type Owner, type Transaction } from '@app/database';
import { TaskQueue } from '@app/queueing';
import { DataSource } from 'typeorm';
import { WebhookDelivery } from './webhook-delivery.entity';

/** Callbacks are as urgent as compositions that say nothing of it. */
const PRIORITY = 5;

export interface NewWebhook {
  readonly url: string;
  /** What it tells of. */
  readonly subjectId: string;
  readonly ownerId: string | null;
  /** Sent as JSON. */
  readonly content: object;
}

export type Replay = 'replayed' | 'not-found' | 'pending';

/** Where callbacks are handed in: rows first, sent later by a worker. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TaskQueue,
  ) {}

  /** Adds a callback as part of `transaction`: it will be sent exactly if that is committed. */
  async add(transaction: Transaction, { content, ...webhook }: NewWebhook): Promise<void> {
    const id = randomUUID();
    const row = { ...webhook, id, body: JSON.stringify(content), status: 'pending' as const, series: 1 };
    await transaction.manager.insert(WebhookDelivery, row);
    await this.addTask(transaction, id, 1);
  }

  /** Begins a new series of tries for a callback whose last one has ended. */
  replay(id: string, owner: Owner): Promise<Replay> {
    return inTransaction(this.dataSource, async (transaction) => {
      const { manager } = transaction;
      const lock = { mode: 'pessimistic_write' } as const;
      const delivery = await manager.findOne(WebhookDelivery, { where: { id, ...ownedBy(owner) }, lock });
      if (!delivery) return 'not-found';
      if (delivery.status === 'pending') return 'pending';
      const series = delivery.series + 1;
      await manager.update(WebhookDelivery, { id }, { status: 'pending', finishedAt: null, series });
      await this.addTask(transaction, id, series);
      return 'replayed';
    });
  }

  private addTask(transaction: Transaction, deliveryId: string, series: number): Promise<void> {
    return this.tasks.add(transaction, [
      { queue: 'webhook', input: { deliveryId, series }, renderId: null, priority: PRIORITY, units: 1 },
    ]);
  }
}
