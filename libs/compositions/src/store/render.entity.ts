import type { CompositionStatus, RenderWarning } from '@app/contracts';
import type { MediaInfo } from '@app/media-processing';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { RenderPlan } from '../planning/render-plan';
import type { CompositionSpec } from '../spec';

/** A source file. */
export interface SourceFile {
  /** SHA-256 of its bytes. */
  readonly sourceId: string;
  /** Key in the object store; absent: in the cache, by its id. See `keyOfSource`. */
  readonly key?: string;
  /** The address the request named. */
  readonly url: string;
  readonly sizeBytes: number;
  readonly media: MediaInfo;
}

/** Images extracted from the finished video, as keys relative to `RenderOutput.folder`. */
export interface RenderPictures {
  readonly poster: string;
  readonly thumbnails: readonly { readonly timeSeconds: number; readonly name: string }[];
  readonly sprite: { readonly sheets: readonly string[]; readonly captions: string } | null;
}

/** The finished file. */
export interface RenderOutput {
  /** Key in the object store. */
  readonly key: string;
  /** Key prefix of all its other files, with a trailing slash. Absent: there are none. */
  readonly folder?: string;
  readonly pictures?: RenderPictures;
  readonly sizeBytes: number;
  readonly durationSeconds: number;
  /** Null where there is no picture, like the rate. */
  readonly width: number | null;
  readonly height: number | null;
  readonly frameRate: string | null;
  /** Of the picture, or else of the sound. */
  readonly codec: string;
  /** Bits per second. */
  readonly bitRate: number;
}

export type RenderOutcome = Extract<CompositionStatus, 'completed' | 'failed' | 'cancelled'>;

/** Resources that a step of a render has used. */
export interface RenderUsage {
  readonly cpuTimeSeconds: number;
  readonly peakMemoryBytes: number;
}

/** One run of the work behind a composition. */
@Entity('renders')
export class Render {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'composition_id' })
  compositionId: string;

  /** Of the composition; one revision may be rendered several times. */
  @Column('integer')
  revision: number;

  /** The composition as it was when the render began. */
  @Column('json')
  spec: CompositionSpec;

  /** See `Composition`. */
  @Column('json', { nullable: true })
  template: CompositionSpec | null;

  /** How it ended; null until then. */
  @Column('text', { nullable: true })
  outcome: RenderOutcome | null;

  /** Null until its sources are fetched and probed. */
  @Column('jsonb', { nullable: true })
  sources: readonly SourceFile[] | null;

  @Column('jsonb', { nullable: true })
  plan: RenderPlan | null;

  @Column('jsonb')
  warnings: readonly RenderWarning[];

  /** Null until completed, and again once a later revision's output has replaced it. */
  @Column('jsonb', { nullable: true })
  output: RenderOutput | null;

  @Column('double precision', { name: 'cpu_seconds' })
  cpuSeconds: number;

  @Column('bigint', { name: 'peak_memory_bytes' })
  peakMemoryBytes: string;

  @Column('text', { name: 'ffmpeg_version', nullable: true })
  ffmpegVersion: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  /** When its plan was made. */
  @Column('timestamptz', { name: 'planned_at', nullable: true })
  plannedAt: Date | null;

  /** Estimated time for the rest, at planning. */
  @Column('double precision', { name: 'estimated_seconds', nullable: true })
  estimatedSeconds: number | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
