import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity';

export interface DeliveryQuery {
  readonly status?: DeliveryStatus;
  /** What the callback tells of. */
  readonly subjectId?: string;
  readonly limit: number;
  readonly offset: number;
}

/** What became of every callback. */
@Injectable()
export class DeliveryLog {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first, each with its tries in their order. */
  async list({ limit, offset, ...where }: DeliveryQuery): Promise<{ deliveries: WebhookDelivery[]; total: number }> {
    const [deliveries, total] = await this.dataSource.manager.findAndCount(WebhookDelivery, {
      where,
      relations: { attempts: true },
      order: { createdAt: 'DESC', id: 'ASC', attempts: { number: 'ASC' } },
      take: limit,
      skip: offset,
    });
    return { deliveries, total };
  }

  find(id: string): Promise<WebhookDelivery | null> {
    return this.dataSource.manager.findOne(WebhookDelivery, {
      where: { id },
      relations: { attempts: true },
      order: { attempts: { number: 'ASC' } },
    });
  }
}
