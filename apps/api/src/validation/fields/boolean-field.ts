import { field, type FieldDocs } from '../field-rule';

/** True or false as JSON has them; neither 0 and 1 nor texts. */
export function BooleanField(docs: FieldDocs): PropertyDecorator {
  return field(
    { name: 'boolean', allowed: 'true or false', accepts: (value) => typeof value === 'boolean' },
    { type: 'boolean' },
    docs,
  );
}
