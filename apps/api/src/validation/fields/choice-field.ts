import { field, type FieldDocs } from '../field-rule';

/** One of a few values, all strings or all numbers. */
export function ChoiceField(choices: readonly string[] | readonly number[], docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'choice',
      allowed: choices.length === 1 ? JSON.stringify(choices[0]) : `one of ${choices.join(', ')}`,
      accepts: (value) => (choices as readonly unknown[]).includes(value),
    },
    { type: typeOf(choices), enum: [...choices] },
    docs,
  );
}

function typeOf(choices: readonly unknown[]): 'string' | 'integer' | 'number' {
  if (typeof choices[0] !== 'number') return 'string';
  return choices.every(Number.isInteger) ? 'integer' : 'number';
}
