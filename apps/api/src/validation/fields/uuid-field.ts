import { field, type FieldDocs, type FieldRule } from '../field-rule';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const UUID_RULE: FieldRule = {
  name: 'uuid',
  allowed: 'a UUID, such as 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  accepts: (value) => typeof value === 'string' && UUID.test(value),
};

export function UuidField(docs: FieldDocs): PropertyDecorator {
  return field(UUID_RULE, { type: 'string', format: 'uuid' }, docs);
}
