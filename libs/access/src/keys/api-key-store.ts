import { randomUUID } from 'node:crypto';
import type { BootstrapKey } from '@app/config';
import type { AccessScope } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiKey } from './api-key.entity';
import { hashSecret, isSameHash, newSecret } from './secret';

/** Hex digits of a hash by which keys are looked up; the rest is compared in constant time. */
const LOOKUP_DIGITS = 8;
/** How exact `last_used_at` is. */
const USE_GRAIN = "interval '5 minutes'";

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  readonly expiresAt: Date | null;
}

/** The keys there are. */
@Injectable()
export class ApiKeyStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The secret is in this answer and nowhere else. */
  async create({ name, scopes, expiresAt }: NewApiKey): Promise<{ id: string; secret: string }> {
    const id = randomUUID();
    const secret = newSecret();
    const key = { id, name, scopes: [...scopes], expiresAt, secretHash: hashSecret(secret) };
    await this.dataSource.manager.insert(ApiKey, key);
    return { id, secret };
  }

  /** The oldest first; those that are no longer good, too. */
  list(): Promise<ApiKey[]> {
    return this.dataSource.manager.find(ApiKey, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** False when there is no such key; true also when it had been revoked before. */
  async revoke(id: string): Promise<boolean> {
    const revoked = await this.dataSource.manager
      .createQueryBuilder()
      .update(ApiKey)
      .set({ revokedAt: () => 'coalesce(revoked_at, now())' })
      .where({ id })
      .execute();
    return revoked.affected === 1;
  }

  /** The key with this secret if it is good now; its use is noted. */
  async use(secret: string): Promise<ApiKey | null> {
    const hash = hashSecret(secret);
    const candidates = await this.dataSource.manager
      .createQueryBuilder(ApiKey, 'key')
      .where(`left(key.secret_hash, ${LOOKUP_DIGITS}) = :beginning`, { beginning: hash.slice(0, LOOKUP_DIGITS) })
      .andWhere('key.revoked_at IS NULL AND (key.expires_at IS NULL OR key.expires_at > now())')
      .getMany();
    const key = candidates.find(({ secretHash }) => isSameHash(secretHash, hash)) ?? null;
    if (key) await this.noteUse(key.id);
    return key;
  }

  /** Keeps the keys that the operator has set. One that was revoked stays so: replicas start after each other. */
  async adopt(keys: readonly BootstrapKey[]): Promise<void> {
    for (const { name, scopes, secret } of keys) {
      await this.dataSource.manager.query(
        `INSERT INTO api_keys (id, name, scopes, secret_hash) VALUES ($1, $2, $3, $4)
         ON CONFLICT (secret_hash) DO UPDATE SET name = excluded.name, scopes = excluded.scopes`,
        [randomUUID(), name, scopes, hashSecret(secret)],
      );
    }
  }

  private async noteUse(id: string): Promise<void> {
    await this.dataSource.manager.query(
      `UPDATE api_keys SET last_used_at = now()
       WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - ${USE_GRAIN})`,
      [id],
    );
  }
}
