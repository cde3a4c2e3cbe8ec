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

export const list: Parse<readonly string[]> = (value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const secret =
  (minLength: number): Parse<string> =>
  (value) =>
    value.length >= minLength ? value : new Refusal(`at least ${minLength} characters`);
