import { field, type FieldDocs } from '../field-rule';

interface NumberLimits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A JSON number; not a number in quotes. */
export function NumberField({ minimum, maximum, ...docs }: NumberLimits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'number',
      allowed: `a number from ${minimum} to ${maximum}`,
      accepts: (value) => typeof value === 'number' && value >= minimum && value <= maximum,
    },
    { type: 'number', minimum, maximum },
    docs,
  );
}

export function WholeNumberField({ minimum, maximum, ...docs }: NumberLimits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'wholeNumber',
      allowed: `a whole number from ${minimum} to ${maximum}`,
      accepts: (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
    },
    { type: 'integer', minimum, maximum },
    docs,
  );
}
