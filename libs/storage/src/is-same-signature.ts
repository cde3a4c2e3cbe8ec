import { timingSafeEqual } from 'node:crypto';

/** Whether a signature is the one that is expected; takes the same time however it differs. */
export function isSameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
