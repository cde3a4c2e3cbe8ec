import type { CompositionStatus, RenderErrorCode, Stage } from '@app/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { CompositionSpec } from '../spec';

/** Why a composition failed, as clients are told. */
export interface CompositionError {
  readonly code: RenderErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly asset?: string;
  readonly at?: number;
}

/** What a client requested, and its current state, as the API shows it. */
@Entity('compositions')
export class Composition {
  @PrimaryColumn('uuid')
  id: string;

  /** The API key or subject it belongs to; null where callers need none. */
  @Column('text', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  status: CompositionStatus;

  @Column('text', { nullable: true })
  stage: Stage | null;

  /** Whole percent; never falls within a revision, 100 only when completed. */
  @Column('smallint')
  progress: number;

  /** The request with its variables filled in; without variables, the body as sent. */
  @Column('json')
  spec: CompositionSpec;

  /** The body as sent, if it has variables. Unlike `jsonb`, `json` preserves the order of the fields. */
  @Column('json', { nullable: true })
  template: CompositionSpec | null;

  /** Length of the timeline. */
  @Column('double precision', { name: 'duration_seconds' })
  durationSeconds: number;

  @Column('smallint')
  priority: number;

  /** The current or latest render of this composition: the client's `job_id`. */
  @Column('uuid', { name: 'render_id' })
  renderId: string;

  /** 1 plus the number of edits; each render stores the revision that it makes. */
  @Column('integer')
  revision: number;

  /** Base URL of the API as the client reached it, for links in the callback. */
  @Column('text', { name: 'link_base', nullable: true })
  linkBase: string | null;

  /**
   * The clip job that this composition works for, hidden from composition queries. Null: requested as a composition.
   */
  @Column('uuid', { name: 'clip_job_id', nullable: true })
  clipJobId: string | null;

  /** Number of the last event. */
  @Column('integer', { name: 'event_seq' })
  eventSeq: number;

  @Column('jsonb', { nullable: true })
  error: CompositionError | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;
}
