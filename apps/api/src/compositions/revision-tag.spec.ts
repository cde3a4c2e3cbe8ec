import * as fc from 'fast-check';
import { ApiError } from '../http/api-error';
import type { Wire } from '../openapi/wire';
import type { CompositionDto } from './dto/composition.dto';
import { revisionsIn, revisionTag } from './revision-tag';

const at = (revision: number, progress: number): Wire<CompositionDto> =>
  ({ revision, progress }) as Wire<CompositionDto>;
const revisions = (ifMatch?: string): readonly number[] | null =>
  revisionsIn({ headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } });

describe('revisionTag', () => {
  it('changes with progress, and still names the revision', () => {
    const tags = [revisionTag(at(4, 10)), revisionTag(at(4, 20))];
    expect(new Set(tags).size).toBe(2);
    expect(tags.map(revisions)).toEqual([[4], [4]]);
    expect(revisionTag(at(4, 10))).toBe(tags[0]);
  });
});

describe('revisionsIn', () => {
  it.each<[string | undefined, readonly number[] | null]>([
    [undefined, null],
    ['*', null],
    ['"r4"', [4]],
    ['"r4-abc"', [4]],
    ['"r4", "r5-x"', [4, 5]],
    [' ,"r4",,"r12"\t, ', [4, 12]],
    ['W/"r4", "r5"', [5]],
    ['W/"r4"', []],
    ['"of-something-else"', []],
    ['"r4x"', []],
    ['"W/r4"', []],
    ['"a,"', []],
    ['""', []],
  ])('%s is for %j', (given, expected) => {
    expect(revisions(given)).toEqual(expected);
  });

  it.each(['', 'r4', '4', '"r4', '*, "r4"', '"r4" "r5"', 'w/"r4"', ',', '"a b"'])('refuses %j', (given) => {
    expect(() => revisions(given)).toThrow(ApiError);
  });

  it('reads back every list of tags', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999_999_999 }), { minLength: 1 }), (given) => {
        expect(revisions(given.map((revision) => `"r${revision}"`).join(','))).toEqual(given);
      }),
    );
  });
});
