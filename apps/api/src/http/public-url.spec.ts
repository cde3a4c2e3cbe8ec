import { publicUrl } from './public-url';

describe('publicUrl', () => {
  const origin = 'http://127.0.0.1:8000';

  it.each([
    ['/files/a', null, 'http://127.0.0.1:8000/files/a'],
    ['/files/a', 'https://video.example.com', 'https://video.example.com/files/a'],
    ['/files/a', 'https://example.com/video/', 'https://example.com/video/files/a'],
    ['https://bucket.example.com/a', 'https://video.example.com', 'https://bucket.example.com/a'],
  ])('%s with %s is %s', (path, configured, url) => {
    expect(publicUrl(path, { configured, origin })).toBe(url);
  });
});
