import { parseMediaUrl } from './media-url';

describe('parseMediaUrl', () => {
  it.each([
    ['https://example.com/a.mp4?x=1#t=5', 'https://example.com/a.mp4?x=1'],
    ['HTTP://EXAMPLE.com:80/a b.mp4', 'http://example.com/a%20b.mp4'],
    ['https://exämple.com/ü', 'https://xn--exmple-cua.com/%C3%BC'],
  ])('reads %s', (text, href) => {
    expect(parseMediaUrl(text).href).toBe(href);
  });

  it.each([
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://017700000001/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://１２７.0.0.1/', '127.0.0.1'],
    ['http://①②⑦.0.0.1/', '127.0.0.1'],
    ['http://127。0。0。1/', '127.0.0.1'],
    ['http://%31%32%37.0.0.1/', '127.0.0.1'],
    ['http:\\\\127.0.0.1\\a', '127.0.0.1'],
    ['http:127.0.0.1', '127.0.0.1'],
    ['http://0xa9fea9fe/', '169.254.169.254'],
    ['http://0/', '0.0.0.0'],
    ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
    ['http://[0:0:0:0:0:0:0:1]/', '[::1]'],
    ['http://ⓛocalhost/', 'localhost'],
    ['http://example.com\t.evil.example/', 'example.com.evil.example'],
  ])('sees through %s', (text, hostname) => {
    expect(parseMediaUrl(text).hostname).toBe(hostname);
  });

  it.each([
    ['', /not a valid URL/],
    ['a.mp4', /not a valid URL/],
    ['//example.com/a.mp4', /not a valid URL/],
    ['http://', /not a valid URL/],
    ['http://256.1.1.1/', /not a valid URL/],
    ['http://[fe80::1%25eth0]/', /not a valid URL/],
    ['http://exa mple.com/', /not a valid URL/],
    ['http://example.com:99999/', /not a valid URL/],
    ['file:///etc/passwd', /Links with file:/],
    ['ftp://example.com/a', /Links with ftp:/],
    ['data:video/mp4;base64,AAAA', /Links with data:/],
    ['concat:http://a|http://b', /Links with concat:/],
    ['javascript:alert(1)', /Links with javascript:/],
    ['gopher://127.0.0.1:6379/_FLUSHALL', /Links with gopher:/],
    ['http://user@example.com/', /user name or password/],
    ['http://user:secret@example.com/', /user name or password/],
    ['http://:secret@example.com/', /user name or password/],
    ['http://example.com@127.0.0.1/', /user name or password/],
  ])('refuses %j for good', (text, message) => {
    expect(() => parseMediaUrl(text)).toThrow(
      expect.objectContaining({
        code: 'DOWNLOAD_ERROR',
        blame: 'user',
        retryable: false,
        message: expect.stringMatching(message) as string,
      }) as Error,
    );
  });

  it('does not repeat a password', () => {
    expect(() => parseMediaUrl('http://user:secret@example.com/')).not.toThrow(/secret/);
  });
});
