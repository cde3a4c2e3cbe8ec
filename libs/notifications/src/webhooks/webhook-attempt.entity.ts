import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** One try to hand a callback over. */
@Entity('webhook_attempts')
export class WebhookAttempt {
  @PrimaryColumn('uuid', { name: 'delivery_id' })
  deliveryId: string;

  /** From 1, over all series. */
  @PrimaryColumn('integer')
  number: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('integer', { name: 'duration_ms' })
  durationMs: number;

  /** Null where no answer came. */
  @Column('smallint', { name: 'status_code', nullable: true })
  statusCode: number | null;

  /** Why it counts as failed; null where the receiver took it. */
  @Column('text', { nullable: true })
  error: string | null;

  @ManyToOne('WebhookDelivery', 'attempts')
  @JoinColumn({ name: 'delivery_id' })
  delivery: unknown;
}
