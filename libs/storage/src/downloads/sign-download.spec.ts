import { signDownload, verifyDownload, type DownloadGrant } from './sign-download';

const grant: DownloadGrant = {
  key: 'outputs/c/r.mp4',
  filename: 'Summer – Été.mp4',
  expiresAtSeconds: 1_900_000_000,
  secret: 'a secret of the tests',
};
const before = 1_899_999_999;
const signature = signDownload(grant);

describe('signed downloads', () => {
  it('holds as signed, until the second it expires', () => {
    expect(verifyDownload({ ...grant, signature, nowSeconds: before })).toBe('valid');
    expect(verifyDownload({ ...grant, signature, nowSeconds: grant.expiresAtSeconds })).toBe('expired');
  });

  it('signs the same grant the same way', () => {
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(signDownload({ ...grant })).toBe(signature);
  });

  it.each<[string, Partial<DownloadGrant>]>([
    ['key', { key: 'outputs/c/q.mp4' }],
    ['file name', { filename: 'Winter.mp4' }],
    ['time', { expiresAtSeconds: grant.expiresAtSeconds + 1 }],
    ['secret', { secret: 'another secret' }],
    ['border between key and file name', { key: 'outputs/c/r.mp4Summer', filename: ' – Été.mp4' }],
  ])('refuses another %s', (_, change) => {
    expect(verifyDownload({ ...grant, ...change, signature, nowSeconds: before })).toBe('tampered');
  });

  it.each([
    ['empty', ''],
    ['shortened', signature.slice(0, -1)],
    ['lengthened', `${signature}A`],
    ['changed in its last character', signature.slice(0, -1) + (signature.endsWith('A') ? 'B' : 'A')],
    ['padded', `${signature}=`],
    ['of many-byte characters', 'é'.repeat(43)],
  ])('refuses a signature that is %s', (_, forged) => {
    expect(verifyDownload({ ...grant, signature: forged, nowSeconds: before })).toBe('tampered');
  });

  it('does not tell a forger that the link has expired', () => {
    expect(verifyDownload({ ...grant, signature: 'x'.repeat(43), nowSeconds: 2e9 })).toBe('tampered');
  });
});
