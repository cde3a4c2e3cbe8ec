import type { Owner, Transaction } from '@app/database';
import type { AssetKind } from './asset-kind';

/** What a request that names an asset gets. */
export interface ResolvedAsset {
  readonly id: string;
  readonly kind: AssetKind;
  /** Of the bytes, in lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Of the bytes, in the object store. */
  readonly key: string;
}

/** The one way from the id of an asset to its bytes: who may use which is decided here. Also the injection token. */
export abstract class AssetResolver {
  /**
   * Those of the assets that there are and that the owner may use, by id. What belongs to someone else is missing like
   * what was never there.
   *
   * @param transaction until whose end none of them is deleted
   */
  abstract resolve(
    ids: readonly string[],
    owner: Owner,
    transaction?: Transaction,
  ): Promise<ReadonlyMap<string, ResolvedAsset>>;
}
