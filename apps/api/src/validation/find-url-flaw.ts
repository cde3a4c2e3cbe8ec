import { parseUrl } from '@app/contracts';
import { describeValue } from './describe-value';

const SCHEMES = ['http:', 'https:'];
const CONTROL_CHARACTER = /\p{Cc}|\p{Surrogate}/u;

/** For JSON Schema: what can be said of it there, where nothing can parse it. */
export const WEB_URL_PATTERN = '[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\u0000-\\u001f\\u007f]*';

interface UrlUse {
  readonly maxLength: number;
  /** What this server would do with it: `fetch from`. */
  readonly use: string;
}

/** What is wrong with the address of something on the web, in the words that follow "it"; null when nothing is. */
export function findUrlFlaw(text: string, { maxLength, use }: UrlUse): string | null {
  if (text.length > maxLength) return `has ${text.length}`;
  if (CONTROL_CHARACTER.test(text)) return 'holds a control character';
  const protocol = parseUrl(text)?.protocol;
  if (protocol === undefined) return `is ${describeValue(text)}`;
  return SCHEMES.includes(protocol) ? null : `begins with ${protocol}//, which this server does not ${use}`;
}
