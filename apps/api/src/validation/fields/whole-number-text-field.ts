import { field, type FieldDocs } from '../field-rule';

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A whole number in a query string, where everything is text: decimal digits and nothing else. */
export function WholeNumberTextField({ minimum, maximum, ...docs }: Limits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'wholeNumberText',
      allowed: `a whole number from ${minimum} to ${maximum}`,
      accepts: (value) =>
        typeof value === 'string' && /^\d{1,15}$/.test(value) && Number(value) >= minimum && Number(value) <= maximum,
    },
    { type: 'integer', minimum, maximum },
    docs,
  );
}
