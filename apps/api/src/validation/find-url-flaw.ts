import { parseUrl } from '@app/contracts';
import { describeValue } from './describe-value';

const SCHEMES = ['http:', 'https:'];
const CONTROL_CHARACTER = /\p{Cc}|\p{Surrogate}/u;

/** A pattern for JSON Schema, as far as one can describe URLs. */
export const WEB_URL_PATTERN = '[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\u0000-\\u001f\\u007f]*';

interface UrlUse {
  readonly maxLength: number;
  /** What this server does with it: `fetch from`. */
  readonly use: string;
}

/** The problem of an http(s) URL, in words that follow "it"; null if there is none. */
export function findUrlFlaw(text: string, { maxLength, use }: UrlUse): string | null {
  if (text.length > maxLength) return `has ${text.length}`;
  if (CONTROL_CHARACTER.test(text)) return 'holds a control character';
  const protocol = parseUrl(text)?.protocol;
  if (protocol === undefined) return `is ${describeValue(text)}`;
  return SCHEMES.includes(protocol) ? null : `begins with ${protocol}//, which this server does not ${use}`;
}
