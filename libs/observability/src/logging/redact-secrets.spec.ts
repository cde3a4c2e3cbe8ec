import { redactSecrets } from './redact-secrets';

const PRESIGNED =
  'https://bucket.s3.amazonaws.com/a.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20261122' +
  '&X-Amz-Date=20261122T000000Z&X-Amz-Security-Token=s3cr3t&X-Amz-Signature=s3cr3t';

describe('redactSecrets', () => {
  it.each([
    ['Composition 3 was accepted', 'Composition 3 was accepted'],
    ['Why? Because a=b', 'Why? Because a=b'],
    ['at https://media.example/a.mp4?w=1', 'at https://media.example/a.mp4?w=1'],
    ['fetch http://ana:s3cr3t@media.example/a.mp4 failed', 'fetch http://***@media.example/a.mp4 failed'],
    ['redis://:s3cr3t@10.0.0.1:6379/0', 'redis://***@10.0.0.1:6379/0'],
    ['mail ana@example.com', 'mail ana@example.com'],
    ['X-API-Key: s3cr3t', 'X-API-Key: ***'],
    ['-H "Authorization: Bearer s3cr3t"', '-H "Authorization: ***"'],
    ['Cookie: a=s3cr3t; b=s3cr3t', 'Cookie: ***'],
    ['got bearer s3cr3t.s3cr3t', 'got bearer ***'],
    ['WEBHOOK_SECRET=whsec_s3cr3t+/=', 'WEBHOOK_SECRET=whsec_***'],
    ['/downloads/W10.s3cr3t/master.m3u8', '/downloads/***/master.m3u8'],
    ['Azure ?sv=2024&sig=s3cr3t', 'Azure ?sv=2024&sig=***'],
  ])('%s -> %s', (text, redacted) => {
    expect(redactSecrets(text)).toBe(redacted);
  });

  it('leaves of a presigned URL what grants nothing', () => {
    const redacted = redactSecrets(`Download of ${PRESIGNED} failed`);
    expect(redacted).toContain('https://bucket.s3.amazonaws.com/a.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256');
    expect(redacted).not.toMatch(/s3cr3t|AKIA/);
  });

  it('leaves JSON what it is, wherever the secret stands', () => {
    const nested = JSON.stringify({ headers: { 'x-api-key': 's3cr3t', cookie: 'a=s3cr3t; b' } });
    const line = {
      headers: { Authorization: 'Bearer s3cr3t', 'X-Api-Key': 's3cr3t', Cookie: ['x'], api_key: null },
      err: { message: `"${PRESIGNED}"\nX-Api-Key: s3cr3t\n`, stack: 'Error: http://a:s3cr3t@b/c\n    at x.ts:1:2' },
      nested,
      next: 'kept',
    };
    const text = redactSecrets(JSON.stringify(line));
    const parsed = JSON.parse(text) as typeof line;
    expect(text).not.toContain('s3cr3t');
    expect(JSON.parse(parsed.nested)).toEqual({ headers: { 'x-api-key': '***', cookie: '***' } });
    expect(parsed).toMatchObject({ headers: { api_key: null, Cookie: ['x'] }, next: 'kept' });
    expect(parsed.err.stack).toBe('Error: http://***@b/c\n    at x.ts:1:2');
  });
});
