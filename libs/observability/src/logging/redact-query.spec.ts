import { redactQuery } from './redact-query';

describe('redactQuery', () => {
  it.each([
    ['?limit=5&sort=title', '?limit=5&sort=title'],
    ['?filename=a.mp4&expires=1&signature=abc', '?filename=a.mp4&expires=1&signature=***'],
    ['?X-Amz-Signature=abc&X-Amz-Credential=me', '?X-Amz-Signature=***&X-Amz-Credential=***'],
    ['?ticket=abc&api_key=def', '?ticket=***&api_key=***'],
    ['?signature', '?signature=***'],
    ['?', '?'],
  ])('%s -> %s', (query, redacted) => {
    expect(redactQuery(query)).toBe(redacted);
  });
});
