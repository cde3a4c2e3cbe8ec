import { callbackLink, callbackLinkSeconds } from './callback-links';

describe('links in callbacks', () => {
  it.each([
    ['/files/a.mp4?s=1', 'http://127.0.0.1:8000/', 'http://127.0.0.1:8000/files/a.mp4?s=1'],
    ['/files/a.mp4', 'https://example.com/video/', 'https://example.com/video/files/a.mp4'],
    ['https://s3.example.com/b/a.mp4?s=1', 'https://example.com/', 'https://s3.example.com/b/a.mp4?s=1'],
  ])('%s, from %s, is %s', (url, base, link) => {
    expect(callbackLink(url, base)).toBe(link);
  });

  it('outlive the last try, as far as S3 signs', () => {
    expect(callbackLinkSeconds(3600)).toBe(90_000);
    expect(callbackLinkSeconds(604_800)).toBe(604_800);
  });
});
