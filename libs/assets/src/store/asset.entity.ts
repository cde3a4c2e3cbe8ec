import type { MediaInfo } from '@app/media-processing';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { AssetKind } from '../asset-kind';

/** A file that was uploaded. */
@Entity('assets')
export class Asset {
  @PrimaryColumn('uuid')
  id: string;

  /** The API key or subject it belongs to; null where callers need none. */
  @Column('text', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('text')
  kind: AssetKind;

  /** As its owner calls it; never a path. */
  @Column('text')
  filename: string;

  /** Of its bytes, in lower-case hex; they lie under `assetKey`. */
  @Column('text')
  sha256: string;

  /** PostgreSQL's bigint: digits. */
  @Column('bigint', { name: 'size_bytes' })
  sizeBytes: string;

  /** What the upload was found to be; null for what is neither picture nor sound. */
  @Column('jsonb', { nullable: true })
  media: MediaInfo | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
