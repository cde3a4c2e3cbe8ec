import { randomUUID } from 'node:crypto';
import { inTransaction, ownedBy, type Owner, type Transaction } from '@app/database';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssetKind } from '../asset-kind';
import type { IdentifiedFile } from '../identify/file-identifier';
import { assetKey } from './asset-key';
import { Asset } from './asset.entity';

export interface NewAsset extends IdentifiedFile {
  /** Default: a new one. Where it is taken, its asset is the one that is returned. */
  readonly id?: string;
  /** Of the file, on this machine's disk. */
  readonly path: string;
  readonly filename: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly ownerId: string | null;
}

export interface AssetQuery {
  readonly owner: Owner;
  readonly kind?: AssetKind;
  readonly limit: number;
  readonly offset: number;
}

/** Files that were uploaded: kept, found, listed, removed. The same bytes are kept once, whoever uploads them. */
@Injectable()
export class AssetStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
  ) {}

  async create(asset: NewAsset): Promise<Asset> {
    const { id = randomUUID(), path, sha256 } = asset;
    await this.keepBytes(sha256, path);
    return inTransaction(this.dataSource, async (transaction) => {
      await lockBytes(transaction, sha256);
      // Again: they went, where the last asset that had them was removed in the meantime.
      await this.keepBytes(sha256, path);
      const { ownerId, kind, filename, media } = asset;
      const row = { id, ownerId, kind, filename, sha256, sizeBytes: String(asset.sizeBytes), media };
      await transaction.manager.createQueryBuilder().insert().into(Asset).values(row).orIgnore().execute();
      return transaction.manager.findOneByOrFail(Asset, { id });
    });
  }

  find(id: string, owner: Owner): Promise<Asset | null> {
    return this.dataSource.manager.findOneBy(Asset, { id, ...ownedBy(owner) });
  }

  /** The newest first. */
  async list({ owner, kind, limit, offset }: AssetQuery): Promise<{ assets: Asset[]; total: number }> {
    const [assets, total] = await this.dataSource.manager.findAndCount(Asset, {
      where: { ...(kind ? { kind } : {}), ...ownedBy(owner) },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: limit,
      skip: offset,
    });
    return { assets, total };
  }

  /**
   * Removes an asset, unless a composition that has not ended needs it. Its bytes go when no other asset has the same,
   * and before the row does: should storage fail, the call can be repeated.
   */
  remove(id: string, owner: Owner): Promise<'removed' | 'not-found' | 'in-use'> {
    return inTransaction(this.dataSource, async (transaction) => {
      const { manager } = transaction;
      const asset = await manager.findOne(Asset, {
        where: { id, ...ownedBy(owner) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!asset) return 'not-found';
      if (await isInUse(transaction, id)) return 'in-use';
      await lockBytes(transaction, asset.sha256);
      await manager.delete(Asset, { id });
      await this.removeUnusedBytes(transaction, asset.sha256);
      return 'removed';
    });
  }

  /** Takes away bytes that no asset has. */
  async removeUnused(sha256: string): Promise<void> {
    await inTransaction(this.dataSource, async (transaction) => {
      await lockBytes(transaction, sha256);
      await this.removeUnusedBytes(transaction, sha256);
    });
  }

  private async removeUnusedBytes({ manager }: Transaction, sha256: string): Promise<void> {
    if (!(await manager.existsBy(Asset, { sha256 }))) await this.objects.delete(assetKey(sha256));
  }

  private async keepBytes(sha256: string, path: string): Promise<void> {
    const key = assetKey(sha256);
    if (!(await this.objects.head(key))) await this.objects.putFile(key, path);
  }
}

/** Whoever adds or removes an asset with these bytes waits for the others who do. */
async function lockBytes({ manager }: Transaction, sha256: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
}

async function isInUse({ manager }: Transaction, id: string): Promise<boolean> {
  const uses = await manager.query<unknown[]>(
    `SELECT 1 FROM composition_assets JOIN compositions ON compositions.id = composition_id
     WHERE asset_id = $1 AND status IN ('pending', 'queued', 'processing') LIMIT 1`,
    [id],
  );
  return uses.length > 0;
}
