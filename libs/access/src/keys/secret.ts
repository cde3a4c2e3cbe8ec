import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, so that a plain hash of it tells nothing; the beginning lets scanners of leaked secrets know ours. */
export function newSecret(): string {
  return `rw_${randomBytes(32).toString('base64url')}`;
}

/** SHA-256, in lower-case hex. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether two hashes are the same; takes the same time however they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
