import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A file that is being sent in parts. The row goes when it is complete, taken back, or too late. */
@Entity('asset_uploads')
export class AssetUpload {
  /** Also the id of the asset that it becomes. */
  @PrimaryColumn('uuid')
  id: string;

  /** As `Asset.ownerId`. */
  @Column('text', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('text')
  filename: string;

  /** PostgreSQL's bigint: digits. */
  @Column('bigint', { name: 'size_bytes' })
  sizeBytes: string;

  @Column('bigint', { name: 'part_bytes' })
  partBytes: string;

  /** What the client says the bytes have, in lower-case hex; null where it says nothing. */
  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
