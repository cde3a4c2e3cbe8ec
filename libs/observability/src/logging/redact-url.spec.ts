import { redactUrl } from './redact-url';

describe('redactUrl', () => {
  it.each([
    ['/api/v1/compositions', '/api/v1/compositions'],
    ['/api/v1/compositions?limit=5&sort=title', '/api/v1/compositions?limit=5&sort=title'],
    ['/files/a.mp4?filename=a.mp4&expires=1&signature=abc', '/files/a.mp4?filename=a.mp4&expires=1&signature=***'],
    ['/x?X-Amz-Signature=abc&X-Amz-Credential=me', '/x?X-Amz-Signature=***&X-Amz-Credential=***'],
    ['/ws?ticket=abc&api_key=def', '/ws?ticket=***&api_key=***'],
    ['/x?signature', '/x?signature=***'],
    ['/x?', '/x?'],
  ])('%s -> %s', (url, redacted) => {
    expect(redactUrl(url)).toBe(redacted);
  });
});
