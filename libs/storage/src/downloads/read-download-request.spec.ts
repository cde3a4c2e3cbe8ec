import { oneCharacterOff } from '@app/testing';
import { downloadLink } from './download-link';
import { readDownloadRequest } from './read-download-request';

const secret = 'a secret of the tests';
const filename = 'Été & “sea” – 100%.mp4';
const grant = { key: 'outputs/c/r.mp4', filename, expiresAtSeconds: 1000, secret };
const link = downloadLink(grant);
const read = (url: string, nowSeconds = 999) => readDownloadRequest(url, { secret, nowSeconds });

describe('a request for a download link', () => {
  it('leads to the object, and to the name it is saved under', () => {
    expect(read(link)).toEqual({ kind: 'object', key: 'outputs/c/r.mp4', filename });
  });

  it('is refused once the link has expired', () => {
    expect(read(link, 1000)).toEqual({ kind: 'refused', reason: 'expired' });
  });

  it.each<[string, (good: string) => string]>([
    ['another key', (good) => good.replace('r.mp4', 'q.mp4')],
    ['another name', (good) => good.replace('filename=', 'filename=x')],
    ['a later end', (good) => good.replace('expires=', 'expires=9')],
    ['no signature', (good) => good.replace(/&signature=.*/, '')],
    ['another signature', (good) => good.replace(/signature=./, 'signature=!')],
    ['no query', (good) => good.replace(/\?.*/, '')],
    ['another path', (good) => good.replace('/files/', '/file/')],
    ['an encoded way out', (good) => good.replace('outputs/c', '..%2f..%2fetc')],
    ['another secret', () => downloadLink({ ...grant, secret: 'another' })],
  ])('is refused with %s', (_, tamper) => {
    expect(read(tamper(link))).toEqual({ kind: 'refused', reason: 'tampered' });
  });

  it('is refused with any one character changed', () => {
    for (const changed of oneCharacterOff(link)) {
      expect([changed, read(changed)]).toEqual([changed, { kind: 'refused', reason: 'tampered' }]);
    }
  });

  it.each(['../secret', 'a/../../secret', '/etc/passwd', '.incoming/x', ''])(
    'is refused for the key %j even where it is signed',
    (key) => {
      expect(read(downloadLink({ ...grant, key }))).toEqual({ kind: 'refused', reason: 'tampered' });
    },
  );
});
