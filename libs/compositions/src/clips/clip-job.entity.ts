import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { ClipOptions, JobClip } from './clip-request';

/** A request to process clips independently. Their state is that of their compositions. */
@Entity('clip_jobs')
export class ClipJob {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  /** In the order of the request. */
  @Column('json')
  clips: readonly JobClip[];

  @Column('json')
  options: ClipOptions;

  @Column('text', { name: 'callback_url', nullable: true })
  callbackUrl: string | null;

  /** Base URL of the API as the client reached it, for links in the callback. */
  @Column('text', { name: 'link_base' })
  linkBase: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  /** When the last of its clips ended. */
  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;
}
