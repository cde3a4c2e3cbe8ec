import { compositionOf } from './composition-of';

const ID = '3e7ea2a8-51ff-4a0f-9c0f-3a9d8d6a9d11';

describe('compositionOf', () => {
  it.each([
    [`/api/v1/compositions/${ID}`, undefined, ID],
    [`/api/v1/compositions/${ID}/download?x=1`, undefined, ID],
    [`/api/v1/compositions/${ID}?x=1`, undefined, ID],
    ['/api/v1/compositions', `http://a/api/v1/compositions/${ID}`, ID],
    ['/api/v1/compositions?limit=1', undefined, undefined],
    ['/api/v1/compositions/validate', undefined, undefined],
    [`/api/v1/assets/${ID}`, undefined, undefined],
  ])('of %s, which leads to %s: %s', (url, location, id) => {
    expect(compositionOf(url, location)).toBe(id);
  });
});
