import { Injectable } from '@nestjs/common';
import type { Principal } from '../principal';
import { ApiKeyStore } from './api-key-store';
import { hashSecret } from './secret';

/** A key that was revoked, or has expired, may be used for this much longer. */
const MEMORY_MS = 5000;
const MAX_REMEMBERED = 1000;

interface Remembered {
  readonly principal: Principal;
  readonly untilMs: number;
}

/** Knows callers by their keys. Good keys are remembered for a moment, so that not every request asks the database. */
@Injectable()
export class KeyRing {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly keys: ApiKeyStore) {}

  /** Null when no good key has this secret. */
  async identify(secret: string): Promise<Principal | null> {
    const hash = hashSecret(secret);
    const known = this.remembered.get(hash);
    if (known && known.untilMs > Date.now()) return known.principal;
    this.remembered.delete(hash);
    const key = await this.keys.use(secret);
    if (!key) return null;
    const principal = { ownerId: `key:${key.name}`, scopes: key.scopes };
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(hash, { principal, untilMs: Date.now() + MEMORY_MS });
    return principal;
  }
}
