import { oneCharacterOff } from '@app/testing';
import { readUploadRequest, uploadLink } from './upload-link';

const secret = 'a secret of the tests';
const grant = { key: 'uploads/u/00001', sizeBytes: 10, expiresAtSeconds: 1000, secret };
const link = uploadLink(grant);
const read = (url: string, nowSeconds = 999) => readUploadRequest(url, { secret, nowSeconds });

describe('an upload link', () => {
  it('grants one key and one size', () => {
    expect(read(link)).toEqual({ kind: 'object', key: 'uploads/u/00001', sizeBytes: 10 });
  });

  it('ends', () => {
    expect(read(link, 1000)).toEqual({ kind: 'refused', reason: 'expired' });
  });

  it.each<[string, string]>([
    ['another key', link.replace('00001', '00002')],
    ['another size', link.replace('size=10', 'size=11')],
    ['a later end', link.replace('expires=1000', 'expires=2000')],
    ['another signature', link.replace(/signature=./, 'signature=-')],
    ['no query', link.replace(/\?.*/, '')],
    ['something after it', `${link}&size=99`],
    ['another secret', uploadLink({ ...grant, secret: 'another' })],
    ['a way out, though signed', uploadLink({ ...grant, key: '../secret' })],
  ])('cannot be changed: %s', (_, changed) => {
    expect(read(changed)).toEqual({ kind: 'refused', reason: 'tampered' });
  });

  it('is refused with any one character changed', () => {
    for (const changed of oneCharacterOff(link)) {
      expect([changed, read(changed)]).toEqual([changed, { kind: 'refused', reason: 'tampered' }]);
    }
  });
});
