import { ApiError } from '../../http/api-error';
import { PATCH_TYPES, toPatch } from './patch-body';

const nested = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

describe('toPatch', () => {
  it('does as the type says', () => {
    const operations = [{ op: 'add', path: '/a', value: null }];
    expect(toPatch('application/json-patch+json', operations)({})).toEqual({ a: null });
    expect(toPatch('application/merge-patch+json', { a: null })({ a: 1 })).toEqual({});
  });

  it.each(PATCH_TYPES)('refuses %s that is nested without end', (type) => {
    expect(() => toPatch(type, nested(50_000))).toThrow(ApiError);
    expect(() => toPatch(type, nested(33))).toThrow(ApiError);
    expect(() => toPatch(type, nested(32))).not.toThrow();
  });
});
