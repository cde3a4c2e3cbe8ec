import type { CompositionEvent } from '@app/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Events that still matter to a watcher who missed them: changes of state and errors. Progress is not kept, for the
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
