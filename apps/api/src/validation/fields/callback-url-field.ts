import { LIMITS } from '@app/compositions';
import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';
import { findUrlFlaw, WEB_URL_PATTERN } from '../find-url-flaw';

/** The URL of a callback receiver. */
export function CallbackUrlField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'callbackUrl',
      allowed: `an http:// or https:// URL of at most ${LIMITS.urlLength} characters, without a user name or password`,
      accepts: (value) => typeof value === 'string' && flawOf(value) === null,
      describe: (value) => (typeof value === 'string' ? (flawOf(value) ?? '') : `is ${describeValue(value)}`),
    },
    { type: 'string', format: 'uri', maxLength: LIMITS.urlLength, pattern: `^${WEB_URL_PATTERN}$` },
    docs,
  );
}

function flawOf(text: string): string | null {
  const flaw = findUrlFlaw(text, { maxLength: LIMITS.urlLength, use: 'send to' });
  if (flaw !== null) return flaw;
  const { username, password } = new URL(text);
  return username + password === '' ? null : 'holds one';
}
