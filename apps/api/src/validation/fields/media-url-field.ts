import { assetIdOf } from '@app/assets';
import { LIMITS } from '@app/compositions';
import { parseUrl } from '@app/contracts';
import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';

const SCHEMES = ['http:', 'https:'];
const CONTROL_CHARACTER = /\p{Cc}|\p{Surrogate}/u;

/** The address of a file that this server fetches, or that was uploaded to it. */
export function MediaUrlField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'mediaUrl',
      allowed: `an http:// or https:// URL of at most ${LIMITS.urlLength} characters, or asset:// and the id of an asset`,
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
  if (assetIdOf(text) !== null) return null;
  const protocol = parseUrl(text)?.protocol;
  if (protocol === undefined) return `is ${describeValue(text)}`;
  if (protocol === 'asset:') return `is ${describeValue(text)}, which is not the address of an asset`;
  return SCHEMES.includes(protocol) ? null : `begins with ${protocol}//, which this server does not fetch from`;
}
