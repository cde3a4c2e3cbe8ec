import { LIMITS } from '@app/compositions';
import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';

const SCHEMES = ['http:', 'https:'];
const CONTROL_CHARACTER = /\p{Cc}|\p{Surrogate}/u;

/** The address of a media file that this server fetches. */
export function MediaUrlField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'mediaUrl',
      allowed: `an http:// or https:// URL of at most ${LIMITS.urlLength} characters`,
      accepts: (value) => typeof value === 'string' && flawOf(value) === null,
      describe: (value) => (typeof value === 'string' ? (flawOf(value) ?? '') : `is ${describeValue(value)}`),
    },
    { type: 'string', format: 'uri', maxLength: LIMITS.urlLength },
    docs,
  );
}

/** What is wrong with an address, after "it"; null when nothing is. */
function flawOf(text: string): string | null {
  if (text.length > LIMITS.urlLength) return `has ${text.length}`;
  if (CONTROL_CHARACTER.test(text)) return 'holds a control character';
  if (!URL.canParse(text)) return `is ${describeValue(text)}`;
  const { protocol } = new URL(text);
  return SCHEMES.includes(protocol) ? null : `begins with ${protocol}//, which this server does not fetch from`;
}
