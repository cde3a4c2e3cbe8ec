import { oneCharacterOff } from '@app/testing';
import { folderLink, readFolderRequest } from './folder-link';

const secret = 'a secret of the tests';
const grant = { prefix: 'outputs/c/r/', expiresAtSeconds: 1000, secret };
const read = (url: string, nowSeconds = 999) => readFolderRequest(url, { secret, nowSeconds });

describe('a folder link', () => {
  const link = folderLink(grant);

  it.each(['master.m3u8', 'audio/00000.m4s'])('leads to %s below the folder', (name) => {
    expect(read(link + name)).toEqual({ kind: 'object', key: `outputs/c/r/${name}` });
    expect(read(`${link}${name}?_HLS_msn=1`)).toEqual({ kind: 'object', key: `outputs/c/r/${name}` });
  });

  it('carries its permission in the path, so relative addresses keep it', () => {
    const url = new URL(`${link}720/index.m3u8`, 'http://api.example');
    expect(new URL('00000.m4s', url).pathname).toBe(`${link}720/00000.m4s`);
  });

  it('ends', () => {
    expect(read(`${link}a`, 1000)).toEqual({ kind: 'refused', reason: 'expired' });
  });

  it.each([
    ['another folder', folderLink({ ...grant, secret: 'another' })],
    ['a changed signature', link.replace(/\.(.)/, (_, first) => (first === 'x' ? '.y' : '.x'))],
    ['a longer content', link.replace('.', 'AA.')],
    ['no signature', link.replace(/\..*/, '/')],
    ['nothing', '/downloads/'],
  ])('cannot be made up: %s', (_, forged) => {
    expect(read(`${forged}a`)).toEqual({ kind: 'refused', reason: 'tampered' });
  });

  it('is refused with any one character changed', () => {
    for (const changed of oneCharacterOff(link)) {
      expect([changed, read(`${changed}a`)]).toEqual([changed, { kind: 'refused', reason: 'tampered' }]);
    }
  });

  it.each(['../r2/a', '..%2fr2/a', '%2e%2e/a', 'a/../../b', '.hidden', '/etc/passwd', 'a//b', 'ä'])(
    'does not lead out of the folder: %s',
    (name) => {
      expect(read(link + name)).toEqual({ kind: 'refused', reason: 'tampered' });
    },
  );

  it('is of a folder only', () => {
    expect(() => folderLink({ ...grant, prefix: 'outputs/c' })).toThrow(RangeError);
    expect(() => folderLink({ ...grant, prefix: '' })).toThrow(RangeError);
  });
});
