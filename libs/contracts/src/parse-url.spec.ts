import { parseUrl } from './parse-url';

describe('parseUrl', () => {
  it('reads what is written in other scripts, however often it is asked', () => {
    for (let count = 0; count < 20_000; count += 1) {
      expect(parseUrl('https://exämple.com/ü')?.hostname).toBe('xn--exmple-cua.com');
    }
  });

  it('reads what is relative to another', () => {
    expect(parseUrl('../b', new URL('https://example.com/a/'))?.href).toBe('https://example.com/b');
  });

  it.each(['', 'a', 'http://', 'http://256.1.1.1/'])('refuses %j', (text) => {
    expect(parseUrl(text)).toBeNull();
  });
});
