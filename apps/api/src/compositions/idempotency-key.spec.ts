import { idempotencyKeyIn } from './idempotency-key';

describe('Idempotency-Key', () => {
  it('may be left out', () => {
    expect(idempotencyKeyIn({ headers: {} })).toBeNull();
  });

  it.each(['6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10', '"quoted"', 'x'.repeat(255)])('may be %s', (key) => {
    expect(idempotencyKeyIn({ headers: { 'idempotency-key': key } })).toBe(key);
  });

  it.each(['', 'two words', 'schlüssel', 'x'.repeat(256)])('may not be "%s"', (key) => {
    expect(() => idempotencyKeyIn({ headers: { 'idempotency-key': key } })).toThrow(/not valid/);
  });
});
