import { Column, CreateDateColumn, Entity, OneToMany, PrimaryColumn } from 'typeorm';
import { WebhookAttempt } from './webhook-attempt.entity';

/** `delivered`: the receiver took it. `stopped`: it answered 410 and wants no more. `failed`: every try was used up. */
export const DELIVERY_STATUSES = ['pending', 'delivered', 'stopped', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A callback: one for each end of what it tells of. The row is there exactly if that end is. */
@Entity('webhook_deliveries')
export class WebhookDelivery {
  /** Also the `webhook-id` that receivers tell repetitions by. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  /** What it tells of: a composition or a job. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  url: string;

  /** JSON, byte by byte as it is sent at every try: it is signed, so it must not be written anew. */
  @Column('text')
  body: string;

  @Column('text')
  status: DeliveryStatus;

  /** Rises when it is sent anew; tries of an earlier series do nothing any more. */
  @Column('integer')
  series: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @OneToMany(() => WebhookAttempt, 'delivery')
  attempts: WebhookAttempt[];
}
