import { parseUrl } from '@app/contracts';
import { readAllowedHost } from './allowed-host';

/** Turns the text of an environment variable into a value, or says what is allowed. */
export interface Parse<T> {
  (text: string): T | Refusal;
  /** What is allowed, to be read after "must be". */
  readonly allowed: string;
}

export class Refusal {
  constructor(readonly allowed: string) {}
}

/** @param read answers undefined for what is not allowed */
export const parser = <T>(allowed: string, read: (text: string) => T | undefined): Parse<T> =>
  Object.assign((value: string) => read(value) ?? new Refusal(allowed), { allowed });

export const text = parser<string>('any text', (value) => value);

export const integer = (min: number, max: number): Parse<number> =>
  parser(
    max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`,
    (value) => {
      const number = Number(value);
      return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
    },
  );

export const fraction = parser<number>('a number from 0 to 1', (value) => {
  const number = Number(value);
  return number >= 0 && number <= 1 ? number : undefined;
});

export const flag = parser<boolean>('true or false', (value) =>
  value === 'true' || value === 'false' ? value === 'true' : undefined,
);

export const oneOf = <const T extends string>(...choices: readonly T[]): Parse<T> =>
  parser(`one of ${choices.join(', ')}`, (value) => choices.find((choice) => choice === value));

export const url = (...protocols: readonly string[]): Parse<string> =>
  parser(`a URL that begins with ${protocols.map((each) => `${each}://`).join(' or ')}`, (value) => {
    const protocol = parseUrl(value)?.protocol.slice(0, -1);
    return protocol !== undefined && protocols.includes(protocol) ? value : undefined;
  });

/** The beginning of object keys: folders, each with its slash, of names that need no escaping anywhere. */
export const keyPrefix = parser<string>(
  'folders of letters, digits and . _ -, with a slash after each, as in media/video/',
  (value) => (/^([A-Za-z0-9_-][A-Za-z0-9._-]*\/)+$/.test(value) && value.length <= 200 ? value : undefined),
);

export const list = parser<readonly string[]>('a comma-separated list', entriesOf);

export const hostList = parser<readonly string[]>('a comma-separated list of host or host:port', (value) => {
  const entries = entriesOf(value);
  return entries.every(readAllowedHost) ? entries : undefined;
});

function entriesOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * A key as Standard Webhooks writes it: `whsec_` and its bytes in base64. Any other text is taken for the bytes as they are.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
export const webhookKey = parser<Uint8Array>(
  'whsec_ and 24 to 64 bytes in base64, or a text of 24 to 64 bytes',
  (value) => {
    const encoded = /^whsec_(?<base64>.*)$/s.exec(value)?.groups?.base64;
    const bytes = encoded === undefined ? Buffer.from(value) : Buffer.from(encoded, 'base64');
    const isWhole = encoded === undefined || bytes.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
    return isWhole && bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
  },
);

export const secret = (minLength: number): Parse<string> =>
  parser(`at least ${minLength} characters`, (value) => (value.length >= minLength ? value : undefined));
