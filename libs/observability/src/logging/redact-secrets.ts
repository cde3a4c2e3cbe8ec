import { redactQuery } from './redact-query';

const HEADER = 'x-api-key|api[_-]key|apikey|authorization|set-cookie|cookie|webhook-signature';

/** What precedes a secret is kept, the secret is not. None of them takes a quote or backslash: JSON stays JSON. */
const SECRETS: readonly RegExp[] = [
  // scheme://user:password@host; to look for schemes would take half of the time of all.
  /(:\/\/)[^\s/?#"'<>@\\]*(?=@)/g,
  // Headers as properties of JSON, also of JSON in a string of JSON.
  new RegExp(`((\\\\?["'])(?:${HEADER})\\2\\s*:\\s*\\2)[^"'\\\\]+`, 'gi'),
  // Headers as text.
  new RegExp(`(\\b(?:${HEADER})\\s*[:=]\\s*)[^"'\\\\\\r\\n]+`, 'gi'),
  /(\bbearer\s+)[\w.~+/-]{8,}=*/gi,
  /(\bwhsec_)[A-Za-z0-9+/=]+/g,
  // Folders that a signature in the path opens: see `folderLink`.
  /(\/downloads\/)[\w-]+\.[\w-]+/g,
];

const QUERY = /\?[^\s"'<>\\]+/g;

/** A text as it may stand in a log or a trace. Text that is JSON stays JSON. */
export function redactSecrets(text: string): string {
  const masked = SECRETS.reduce((result, secret) => result.replace(secret, '$1***'), text);
  return masked.replace(QUERY, redactQuery);
}
