import { assetIdOf } from '@app/assets';
import { LIMITS } from '@app/compositions';
import { isS3Url, parseS3Url } from '@app/storage';
import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';
import { findUrlFlaw, WEB_URL_PATTERN } from '../find-url-flaw';

/** As a regular expression of JSON Schema, which has no flags. */
export const ASSET_URL_PATTERN = 'asset://[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const S3_URL_PATTERN = 's3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\u0000-\\u001f\\u007f]+';

/** The URL of a file that this server fetches, or of an upload. */
export function MediaUrlField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'mediaUrl',
      allowed: `an http:// or https:// URL of at most ${LIMITS.urlLength} characters, s3://bucket/key, or asset:// and the id of an asset`,
      accepts: (value) => typeof value === 'string' && flawOf(value) === null,
      describe: (value) => (typeof value === 'string' ? (flawOf(value) ?? '') : `is ${describeValue(value)}`),
    },
    {
      type: 'string',
      format: 'uri',
      maxLength: LIMITS.urlLength,
      pattern: `^(${WEB_URL_PATTERN}|${S3_URL_PATTERN}|${ASSET_URL_PATTERN})$`,
    },
    docs,
  );
}

/** What is wrong with an address, after "it"; null when nothing is. */
function flawOf(text: string): string | null {
  if (assetIdOf(text) !== null) return null;
  if (isS3Url(text) && text.length <= LIMITS.urlLength) {
    return parseS3Url(text) ? null : `is ${describeValue(text)}, which is not a bucket and a key`;
  }
  const flaw = findUrlFlaw(text, { maxLength: LIMITS.urlLength, use: 'fetch from' });
  if (flaw === null || !text.startsWith('asset:') || text.length > LIMITS.urlLength) return flaw;
  return `is ${describeValue(text)}, which is not the address of an asset`;
}
