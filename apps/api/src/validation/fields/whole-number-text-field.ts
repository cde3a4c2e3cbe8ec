import { field, type FieldDocs, type FieldRule } from '../field-rule';

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A whole number where everything is text: decimal digits and nothing else. */
export function wholeNumberText({ minimum, maximum }: Limits): FieldRule {
  return {
    name: 'wholeNumberText',
    allowed: `a whole number from ${minimum} to ${maximum}`,
    accepts: (value) =>
      typeof value === 'string' && /^\d{1,15}$/.test(value) && Number(value) >= minimum && Number(value) <= maximum,
  };
}

/** In a query string. */
export function WholeNumberTextField({ minimum, maximum, ...docs }: Limits & FieldDocs): PropertyDecorator {
  return field(wholeNumberText({ minimum, maximum }), { type: 'integer', minimum, maximum }, docs);
}
