import type { QueueName, TaskInputs, TaskOrigin } from '@app/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** `waiting`: for the end of a task that has the same `exclusiveKey` and runs. */
export type TaskStatus = 'ready' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a failed try left behind, for the operator. */
export interface TaskError {
  readonly code: string;
  readonly message: string;
  readonly blame: string;
}

/**
 * A piece of work that has to be done exactly once. The row is the truth and, while it is `ready`, the intent to
 * enqueue: what lies in Redis is only a hint that it is there, and can be lost.
 */
@Entity('tasks')
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  queue: QueueName;

  /** The render it is a part of; it goes when the render goes. */
  @Column('uuid', { name: 'render_id', nullable: true })
  renderId: string | null;

  @Column('jsonb')
  input: TaskInputs[QueueName];

  @Column('text')
  status: TaskStatus;

  /** 1 is the most urgent, 10 the least. */
  @Column('smallint')
  priority: number;

  /** Among those of the same priority lower ones go first; see `takeTurns`. */
  @Column('integer')
  turn: number;

  /** How much work it is, in the unit of its queue (frames, where there are any). */
  @Column('integer')
  units: number;

  @Column('integer', { name: 'units_done' })
  unitsDone: number;

  /** Tries begun that count against the queue's limit. */
  @Column('smallint')
  attempt: number;

  /** Rises with every claim; makes the Bull job of each try another one. */
  @Column('integer')
  generation: number;

  @Column('timestamptz', { name: 'run_after' })
  runAfter: Date;

  /** When it was last handed to Bull. */
  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt: Date | null;

  /** Held by the worker that runs it; whoever holds another token, or none, cannot finish it. */
  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken: string | null;

  @Column('timestamptz', { name: 'lease_expires_at', nullable: true })
  leaseExpiresAt: Date | null;

  /** What it makes, where others may make the same; no two of them run at once. */
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
