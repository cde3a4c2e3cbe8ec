import { field, type FieldDocs } from '../field-rule';

/** A JSON boolean; not 0, 1 or a string. */
export function BooleanField(docs: FieldDocs): PropertyDecorator {
  return field(
    { name: 'boolean', allowed: 'true or false', accepts: (value) => typeof value === 'boolean' },
    { type: 'boolean' },
    docs,
  );
}
