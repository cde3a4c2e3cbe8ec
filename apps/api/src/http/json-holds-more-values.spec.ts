import * as fc from 'fast-check';
import { holdsMoreValues } from '../validation/holds-more-values';
import { jsonHoldsMoreValues } from './json-holds-more-values';

const holds = (json: string, limit: number): boolean => jsonHoldsMoreValues(Buffer.from(json), limit);

describe('jsonHoldsMoreValues', () => {
  it.each([
    ['1', 1],
    [' [ ] ', 1],
    ['{}', 1],
    ['[{},{ },[]]', 4],
    ['{"a,[{":"},\\"]","b":[",,"]}', 4],
    [String.raw`["\\",[1],"\\\"," ]`, 5],
  ])('counts the values of %s', (json, count) => {
    expect([holds(json, count), holds(json, count - 1)]).toEqual([false, true]);
  });

  it('counts as is counted when it is parsed', () => {
    const spaces = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(fc.jsonValue(), spaces, fc.integer({ min: 1, max: 12 }), (value, space, limit) => {
        expect(holds(JSON.stringify(value, null, space), limit)).toBe(holdsMoreValues(value, limit));
      }),
    );
  });

  it('comes to an end with what is not JSON', () => {
    expect(holds('{"never closed', 10)).toBe(false);
    expect(holds('"\\'.repeat(10_000), 10)).toBe(false);
    expect(holds(`"${'\\'.repeat(1_000_000)}`, 10)).toBe(false);
  });
});
