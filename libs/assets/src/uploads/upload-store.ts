import { randomUUID } from 'node:crypto';
import { ownedBy, type Owner } from '@app/database';
import { ObjectStore, tryEach } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, MoreThan } from 'typeorm';
import { AssetUpload } from './asset-upload.entity';
import { uploadPrefix } from './upload-parts';

/** What was begun in time may still arrive, and a completion be under way, for this long. */
const GRACE_MS = 3600 * 1000;
/** Of one sweep; further ones wait for the next. */
const MAX_UPLOADS = 10_000;

export interface NewUpload extends Pick<AssetUpload, 'ownerId' | 'filename' | 'sha256' | 'expiresAt'> {
  readonly sizeBytes: number;
  readonly partBytes: number;
}

/** Files that are being sent in parts. */
@Injectable()
export class UploadStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
  ) {}

  async begin({ sizeBytes, partBytes, ...upload }: NewUpload): Promise<AssetUpload> {
    const id = randomUUID();
    const sizes = { sizeBytes: String(sizeBytes), partBytes: String(partBytes) };
    await this.dataSource.manager.insert(AssetUpload, { ...upload, ...sizes, id });
    return this.dataSource.manager.findOneByOrFail(AssetUpload, { id });
  }

  /** Null also where it has expired. */
  find(id: string, owner: Owner): Promise<AssetUpload | null> {
    const where = { id, expiresAt: MoreThan(new Date()), ...ownedBy(owner) };
    return this.dataSource.manager.findOneBy(AssetUpload, where);
  }

  /** Takes away what has arrived of it, then the row: should storage fail, the call can be repeated. */
  async remove({ id }: Pick<AssetUpload, 'id'>): Promise<void> {
    await this.objects.deletePrefix(uploadPrefix(id));
    await this.dataSource.manager.delete(AssetUpload, { id });
  }

  /** Takes away what was not completed in time. Rejects in the end where some could not be taken away. */
  async removeExpired(): Promise<void> {
    const expired = await this.dataSource.manager.find(AssetUpload, {
      select: { id: true },
      where: { expiresAt: LessThan(new Date(Date.now() - GRACE_MS)) },
      order: { expiresAt: 'ASC' },
      take: MAX_UPLOADS,
    });
    await tryEach(expired, (upload) => this.remove(upload));
  }
}
