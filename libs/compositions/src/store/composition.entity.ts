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

/** What a client asked for and how far it has come: the state that the API shows. */
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

  /** What the request means, with its variables filled in; without any it is the body as it was sent. */
  @Column('json')
  spec: CompositionSpec;

  /** The body as it was sent, where it has variables. Unlike `jsonb`, `json` leaves the order of the fields alone. */
  @Column('json', { nullable: true })
  template: CompositionSpec | null;

  /** Length of the timeline. */
  @Column('double precision', { name: 'duration_seconds' })
  durationSeconds: number;

  @Column('smallint')
  priority: number;

  /** The render that works, or worked, on this composition: the client's `job_id`. */
  @Column('uuid', { name: 'render_id' })
  renderId: string;

  /** How often it was edited, and one; the render of each revision knows its number. */
  @Column('integer')
  revision: number;

  /** Root of the API as the client reached it, which links in its callback begin with. */
  @Column('text', { name: 'link_base', nullable: true })
  linkBase: string | null;

  /** The job of clips that it is the work of: a composition that nobody asked for as such. Null: somebody did. */
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
