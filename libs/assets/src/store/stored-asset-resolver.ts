import { ownedBy, type Owner, type Transaction } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { assetKey } from './asset-key';
import { AssetResolver, type ResolvedAsset } from '../asset-resolver.port';
import { Asset } from './asset.entity';

/** Finds assets in the database. */
@Injectable()
export class StoredAssetResolver extends AssetResolver {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async resolve(
    ids: readonly string[],
    owner: Owner,
    transaction?: Transaction,
  ): Promise<ReadonlyMap<string, ResolvedAsset>> {
    if (ids.length === 0) return new Map();
    const { manager } = transaction ?? this.dataSource;
    const assets = await manager.find(Asset, {
      where: { id: In([...ids]), ...ownedBy(owner) },
      // Always in the same order, so that two who lock the same assets wait for each other, not forever.
      order: { id: 'ASC' },
      ...(transaction ? { lock: { mode: 'for_key_share' } } : {}),
    });
    return new Map(
      assets.map(({ id, kind, sha256, sizeBytes }) => [
        id,
        { id, kind, sha256, sizeBytes: Number(sizeBytes), key: assetKey(sha256) },
      ]),
    );
  }
}
