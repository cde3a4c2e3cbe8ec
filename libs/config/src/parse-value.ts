import { parseUrl } from '@app/contracts';

/** Turns the text of an environment variable into a value, or says in a sentence what is allowed. */
export type Parse<T> = (text: string) => T | Refusal;

export class Refusal {
  constructor(readonly allowed: string) {}
}

export const text: Parse<string> = (value) => value;

export const integer =
  (min: number, max: number): Parse<number> =>
  (value) => {
    const number = Number(value);
    return Number.isInteger(number) && number >= min && number <= max
      ? number
      : new Refusal(`a whole number from ${min} to ${max}`);
  };

export const flag: Parse<boolean> = (value) =>
  value === 'true' || value === 'false' ? value === 'true' : new Refusal('true or false');

export const oneOf =
  <const T extends string>(...choices: readonly T[]): Parse<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? new Refusal(`one of ${choices.join(', ')}`);

export const url =
  (...protocols: readonly string[]): Parse<string> =>
  (value) => {
    const protocol = parseUrl(value)?.protocol.slice(0, -1);
    return protocol !== undefined && protocols.includes(protocol)
      ? value
      : new Refusal(`a URL that begins with ${protocols.map((each) => `${each}://`).join(' or ')}`);
  };

/** The beginning of object keys: folders, each with its slash, of names that need no escaping anywhere. */
export const keyPrefix: Parse<string> = (value) =>
  /^([A-Za-z0-9_-][A-Za-z0-9._-]*\/)+$/.test(value) && value.length <= 200
    ? value
    : new Refusal(
        'folders of letters, digits, dots, dashes and underscores, with a slash after each, as in media/video/',
      );

export const list: Parse<readonly string[]> = (value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/**
 * A key as Standard Webhooks writes it: `whsec_` and its bytes in base64. Any other text is taken for the bytes as they are.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
export const webhookKey: Parse<Uint8Array> = (value) => {
  const encoded = /^whsec_(?<base64>.*)$/s.exec(value)?.groups?.base64;
  const bytes = encoded === undefined ? Buffer.from(value) : Buffer.from(encoded, 'base64');
  const isWhole = encoded === undefined || bytes.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
  return isWhole && bytes.length >= 24 && bytes.length <= 64
    ? bytes
    : new Refusal('whsec_ and 24 to 64 bytes in base64, or a text of 24 to 64 bytes');
};

export const secret =
  (minLength: number): Parse<string> =>
  (value) =>
    value.length >= minLength ? value : new Refusal(`at least ${minLength} characters`);
