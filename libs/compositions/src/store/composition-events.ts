import { Injectable } from '@nestjs/common';
import type { CompositionEvent, ErrorEvent, ProgressEvent, StatusEvent } from '@app/contracts';
import type { Transaction } from '@app/database';
import { EventPublisher } from '@app/notifications';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import { CompositionEventRecord } from './composition-event.entity';

type Numbered = 'composition_id' | 'timestamp' | 'seq';
export type EventBody = Omit<ProgressEvent, Numbered> | Omit<StatusEvent, Numbered> | Omit<ErrorEvent, Numbered>;

/** A composition, and the number of one of its events; 0: before all of them. */
export interface EventPosition {
  readonly compositionId: string;
  readonly seq: number;
}

/** What is kept after a position, in order. */
export interface KeptEvents extends EventPosition {
  readonly events: readonly CompositionEvent[];
}

interface Numbering {
  readonly compositionId: string;
  readonly seq: number;
  readonly body: EventBody;
}

/** Numbers the events of a composition, keeps those that matter, and has them published once they are committed. */
@Injectable()
export class CompositionEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publisher: EventPublisher,
  ) {}

  /** The update takes the composition's row lock, so numbers are given in the order of the commits. */
  async record(transaction: Transaction, compositionId: string, body: EventBody): Promise<void> {
    const seq = await nextSeq(transaction.manager, compositionId);
    const event = this.announce(transaction, { compositionId, seq, body });
    if (event.type !== 'progress') {
      await transaction.manager.insert(CompositionEventRecord, { compositionId, seq, event });
    }
  }

  /** The first event of a composition, to be stored by whoever inserts its row: nobody else can assign a number yet. */
  announceFirst(transaction: Transaction, compositionId: string, body: EventBody): CompositionEvent {
    return this.announce(transaction, { compositionId, seq: 1, body });
  }

  private announce(transaction: Transaction, { compositionId, seq, body }: Numbering): CompositionEvent {
    const event = {
      ...body,
      composition_id: compositionId,
      timestamp: new Date().toISOString(),
      seq,
    } as CompositionEvent;
    transaction.afterCommit(() => {
      this.publisher.publish(event);
    });
    return event;
  }

  /** Kept events after a number, in order. */
  async after(compositionId: string, seq: number): Promise<CompositionEvent[]> {
    const records = await this.dataSource.manager.find(CompositionEventRecord, {
      where: { compositionId, seq: MoreThan(seq) },
      order: { seq: 'ASC' },
    });
    return records.map((record) => record.event);
  }

  /** Kept events of several compositions, each after a number of its own; only those that have any. */
  afterEach(positions: readonly EventPosition[]): Promise<KeptEvents[]> {
    return this.dataSource.query<KeptEvents[]>(
      `SELECT told.id AS "compositionId", told.seq, jsonb_agg(kept.event ORDER BY kept.seq) AS events
       FROM unnest($1::uuid[], $2::integer[]) AS told (id, seq)
       JOIN composition_events kept ON kept.composition_id = told.id AND kept.seq > told.seq
       GROUP BY told.id, told.seq`,
      [positions.map(({ compositionId }) => compositionId), positions.map(({ seq }) => seq)],
    );
  }
}

async function nextSeq(manager: EntityManager, compositionId: string): Promise<number> {
  const [rows] = await manager.query<[{ event_seq: number }[], number]>(
    'UPDATE compositions SET event_seq = event_seq + 1, updated_at = now() WHERE id = $1 RETURNING event_seq',
    [compositionId],
  );
  const row = rows[0];
  if (!row) throw new Error(`Composition ${compositionId} is gone`);
  return row.event_seq;
}
