import { createHash } from 'node:crypto';
import type { Transaction } from '@app/database';
import { canonicalJson } from '@app/media-processing';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CompositionSpec } from '../spec';

const LIFETIME = "interval '24 hours'";

export interface IdempotentRequest {
  readonly ownerId: string | null;
  /** As the client calls its request. */
  readonly key: string;
  readonly spec: CompositionSpec;
  /** The response if this is the first request with its key. */
  readonly compositionId: string;
  readonly renderId: string;
}

/** The response to the first request with a key. */
export interface EarlierAnswer {
  readonly compositionId: string;
  readonly renderId: string;
  readonly createdAt: Date;
}

interface Row {
  readonly request_hash: string;
  readonly composition_id: string;
  readonly render_id: string;
  readonly created_at: Date;
}

/** Remembers requests by their idempotency keys, for 24 hours. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * `first`: this request is to be processed. Concurrent requests with the same key wait for this transaction; if it is
   * rolled back, one of them takes over.
   */
  async claim(
    { manager }: Transaction,
    { ownerId, key, spec, compositionId, renderId }: IdempotentRequest,
  ): Promise<'first' | 'other-request' | EarlierAnswer> {
    const owner = ownerId ?? '';
    const hash = createHash('sha256').update(canonicalJson(spec)).digest('hex');
    const claimed = await manager.query<unknown[]>(
      `INSERT INTO idempotency_keys AS earlier (owner_id, key, request_hash, composition_id, render_id)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (owner_id, key) DO UPDATE SET request_hash = excluded.request_hash,
         composition_id = excluded.composition_id, render_id = excluded.render_id, created_at = excluded.created_at
       WHERE earlier.created_at < now() - ${LIFETIME}
       RETURNING key`,
      [owner, key, hash, compositionId, renderId],
    );
    if (claimed.length > 0) return 'first';
    const [earlier] = await manager.query<Row[]>(
      'SELECT request_hash, composition_id, render_id, created_at FROM idempotency_keys WHERE owner_id = $1 AND key = $2',
      [owner, key],
    );
    if (!earlier) throw new Error('An idempotency key was there and is gone');
    if (earlier.request_hash !== hash) return 'other-request';
    return { compositionId: earlier.composition_id, renderId: earlier.render_id, createdAt: earlier.created_at };
  }

  /** For a request that was refused after all: a corrected one may reuse the key. */
  async release({ manager }: Transaction, { ownerId, key }: Pick<IdempotentRequest, 'ownerId' | 'key'>): Promise<void> {
    await manager.query('DELETE FROM idempotency_keys WHERE owner_id = $1 AND key = $2', [ownerId ?? '', key]);
  }

  /** Deletes expired keys. */
  async forgetOld(): Promise<void> {
    await this.dataSource.manager.query(`DELETE FROM idempotency_keys WHERE created_at < now() - ${LIFETIME}`);
  }
}
