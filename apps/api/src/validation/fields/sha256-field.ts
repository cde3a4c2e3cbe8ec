import { field, type FieldDocs } from '../field-rule';

const SHA256 = /^[0-9a-f]{64}$/;

/** A SHA-256, as `sha256sum` prints it. */
export function Sha256Field(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'sha256',
      allowed: '64 hexadecimal digits in lower case',
      accepts: (value) => typeof value === 'string' && SHA256.test(value),
    },
    { type: 'string', pattern: SHA256.source },
    docs,
  );
}
