import { Injectable } from '@nestjs/common';
import { ownedBy, type Owner } from '@app/database';
import { DataSource } from 'typeorm';
import { type DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity';

export interface DeliveryQuery {
  /** To whom what the callbacks tell of belongs. */
  readonly owner: Owner;
  readonly status?: DeliveryStatus;
  /** What the callback tells of. */
  readonly subjectId?: string;
  readonly limit: number;
  readonly offset: number;
}

/** What became of callbacks, for those to whom what they tell of belongs. */
@Injectable()
export class DeliveryLog {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first, each with its tries in their order. */
  async list({
    owner,
    limit,
    offset,
    ...where
  }: DeliveryQuery): Promise<{ deliveries: WebhookDelivery[]; total: number }> {
    const [deliveries, total] = await this.dataSource.manager.findAndCount(WebhookDelivery, {
      where: { ...where, ...ownedBy(owner) },
      relations: { attempts: true },
      order: { createdAt: 'DESC', id: 'ASC', attempts: { number: 'ASC' } },
      take: limit,
      skip: offset,
    });
    return { deliveries, total };
  }

  find(id: string, owner: Owner): Promise<WebhookDelivery | null> {
    return this.dataSource.manager.findOne(WebhookDelivery, {
      where: { id, ...ownedBy(owner) },
      relations: { attempts: true },
      order: { attempts: { number: 'ASC' } },
    });
  }
}
