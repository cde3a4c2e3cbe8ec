import { field, type FieldDocs } from '../field-rule';

interface EvenNumberLimits {
  /** Both even. */
  readonly minimum: number;
  readonly maximum: number;
}

/** A length in pixels: even, because of chroma subsampling. */
export function EvenNumberField({ minimum, maximum, ...docs }: EvenNumberLimits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'evenNumber',
      allowed: `an even whole number from ${minimum} to ${maximum}`,
      accepts: (value) => typeof value === 'number' && value % 2 === 0 && value >= minimum && value <= maximum,
    },
    { type: 'integer', minimum, maximum, multipleOf: 2 },
    docs,
  );
}
