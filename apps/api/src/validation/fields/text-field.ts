import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';

interface TextLimits {
  readonly minLength: number;
  readonly maxLength: number;
}

/** Any string of so many characters, counted as code points. */
export function TextField({ minLength, maxLength, ...docs }: TextLimits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'text',
      allowed: `text of ${minLength} to ${maxLength} characters`,
      accepts: (value) =>
        typeof value === 'string' &&
        value.length <= 2 * maxLength &&
        isStorable(value) &&
        isWithin({ minLength, maxLength }, countCharacters(value)),
      describe: (value) => {
        if (typeof value !== 'string') return `is ${describeValue(value)}`;
        return isStorable(value)
          ? `has ${countCharacters(value)}`
          : 'contains a character that is not allowed in text (U+0000, or half a surrogate pair)';
      },
    },
    { type: 'string', minLength, maxLength, pattern: '^[^\\u0000]*$' },
    docs,
  );
}

/** PostgreSQL takes neither: https://www.postgresql.org/docs/current/datatype-json.html */
export function isStorable(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}

/** The length of a storable string, which has no lone surrogates. Works for any length. */
function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) if (isSecondHalf(text.charCodeAt(at))) count -= 1;
  return count;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isWithin({ minLength, maxLength }: TextLimits, length: number): boolean {
  return length >= minLength && length <= maxLength;
}
