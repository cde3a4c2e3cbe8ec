import fc from 'fast-check';
import type { PositionSpec } from '../../spec';

export const secondsUpTo = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true }).map(positive);

export const shareOf = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** What a request may leave out it may also say to be null. */
export const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 5 });

export const anyPosition: fc.Arbitrary<PositionSpec> = fc.oneof(
  fc.constantFrom('top-left', 'center', 'bottom-right', 'center-left'),
  fc.record({ x: fc.nat(500), y: fc.constantFrom<string | number>('0%', '50%', '99.5%', 7) }),
);

function positive(value: number): number {
  return Math.abs(value);
}
