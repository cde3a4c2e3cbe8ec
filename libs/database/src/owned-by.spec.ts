import { IsNull } from 'typeorm';
import { EVERYONE, ownedBy } from './owned-by';

describe('ownedBy', () => {
  it('keeps a query to one owner, to what is nobody’s, or to nothing', () => {
    expect(ownedBy('key:anna')).toEqual({ ownerId: 'key:anna' });
    expect(ownedBy(null)).toEqual({ ownerId: IsNull() });
    expect(ownedBy(EVERYONE)).toEqual({});
  });
});
