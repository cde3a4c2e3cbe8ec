import type { QueueName, TaskInputs, TaskOrigin } from '@app/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** `waiting`: for the end of a running task with the same `exclusiveKey`. */
export type TaskStatus = 'ready' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Error of the last failed attempt, for the operator. */
export interface TaskError {
  readonly code: string;
  readonly message: string;
  readonly blame: string;
}

/**
 * A piece of work that must take effect exactly once. The row is the source of truth and, while it is `ready`, an
 * outbox entry: the job in Redis is only a hint that may be lost.
 */
@Entity('tasks')
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  queue: QueueName;

  /** The render that it belongs to, and is deleted with. */
  @Column('uuid', { name: 'render_id', nullable: true })
  renderId: string | null;

  @Column('jsonb')
  input: TaskInputs[QueueName];

  @Column('text')
  status: TaskStatus;

  /** 1 is the most urgent, 10 the least. */
  @Column('smallint')
  priority: number;

  /** Within a priority, lower turns go first; see `takeTurns`. */
  @Column('integer')
  turn: number;

  /** Amount of work, in units of its queue (frames, if there are any). */
  @Column('integer')
  units: number;

  @Column('integer', { name: 'units_done' })
  unitsDone: number;

  /** Attempts started that count against the queue's limit. */
  @Column('smallint')
  attempt: number;

  /** Rises with every claim; gives the Bull job of each attempt a new id. */
  @Column('integer')
  generation: number;

  @Column('timestamptz', { name: 'run_after' })
  runAfter: Date;

  /** When it was last enqueued in Bull. */
  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt: Date | null;

  /** Held by the worker that runs the task; without it, nobody can finish the task. */
  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken: string | null;

  @Column('timestamptz', { name: 'lease_expires_at', nullable: true })
  leaseExpiresAt: Date | null;

  /** Key of its result, if other tasks may produce the same; no two of them run at once. */
  @Column('text', { name: 'exclusive_key', nullable: true })
  exclusiveKey: string | null;

  @Column('jsonb', { nullable: true })
  origin: TaskOrigin | null;

  @Column('jsonb', { nullable: true })
  error: TaskError | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
