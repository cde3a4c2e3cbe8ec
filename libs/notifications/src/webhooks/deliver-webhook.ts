import { Injectable } from '@nestjs/common';
import { Fault, type TaskInputs } from '@app/contracts';
import type { Transaction } from '@app/database';
import { Metrics } from '@app/observability';
import type { Commit } from '@app/queueing';
import { DataSource } from 'typeorm';
import { type DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity';
import { traceSending } from './trace-sending';
import { type Outcome, WebhookSender } from './webhook-sender';

type Series = TaskInputs['webhook'];

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#deliverability-and-reliability */
const GONE = 410;

/** One try to hand over a callback; what is left to be done after it is said by how it ends. */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: WebhookSender,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Fault where it has to be tried again */
  async run(input: Series, signal: AbortSignal): Promise<Commit> {
    const { deliveryId: id, series } = input;
    const delivery = await this.dataSource.manager.findOneBy(WebhookDelivery, { id, series, status: 'pending' });
    if (!delivery) return () => Promise.resolve();
    const outcome = await traceSending(delivery, () => this.sender.send(delivery, signal));
    // At once, and not with the end of the task: it did happen, whatever becomes of the task.
    await this.record(id, outcome);
    this.metrics.count('reelwright_webhook_attempts_total', { outcome: kindOf(outcome) });
    if (outcome.statusCode === GONE) return (transaction) => this.end(transaction, input, 'stopped');
    if (outcome.error === null) return (transaction) => this.end(transaction, input, 'delivered');
    throw new Fault({ code: 'UPLOAD_ERROR', blame: 'destination', retryable: true, message: outcome.error });
  }

  giveUp(input: Series): Commit {
    return (transaction) => this.end(transaction, input, 'failed');
  }

  private async record(id: string, { startedAt, durationMs, statusCode, error }: Outcome): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, status_code, error)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM webhook_attempts WHERE delivery_id = $1`,
      [id, startedAt, durationMs, statusCode, error],
    );
  }

  /** Does nothing where it has been sent anew meanwhile. */
  private async end(transaction: Transaction, { deliveryId: id, series }: Series, status: DeliveryStatus) {
    await transaction.manager.update(WebhookDelivery, { id, series }, { status, finishedAt: new Date() });
  }
}

function kindOf({ statusCode, error }: Outcome): string {
  if (statusCode === GONE) return 'stopped';
  return error === null ? 'delivered' : 'error';
}
