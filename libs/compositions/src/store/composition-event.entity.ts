import type { CompositionEvent } from '@app/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Events that still matter to a client that missed them: changes of state and errors. Progress is not stored: the
 * composition's row holds the latest.
 */
@Entity('composition_events')
export class CompositionEventRecord {
  @PrimaryColumn('uuid', { name: 'composition_id' })
  compositionId: string;

  @PrimaryColumn('integer')
  seq: number;

  @Column('jsonb')
  event: CompositionEvent;
}
