import { describeValue } from '../describe-value';
import { field, type FieldDocs } from '../field-rule';

interface TextLimits {
  readonly minLength: number;
  readonly maxLength: number;
}

/** Any text of so many characters (code points, so that an emoji of one is one). */
export function TextField({ minLength, maxLength, ...docs }: TextLimits & FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'text',
      allowed: `text of ${minLength} to ${maxLength} characters`,
      accepts: (value) =>
        typeof value === 'string' && isStorable(value) && isWithin({ minLength, maxLength }, countCharacters(value)),
      describe: (value) => {
        if (typeof value !== 'string') return `is ${describeValue(value)}`;
        return isStorable(value)
          ? `has ${countCharacters(value)}`
          : 'holds a character that no text may hold (U+0000, or half a surrogate pair)';
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

function countCharacters(text: string): number {
  return Array.from(text).length;
}

function isWithin({ minLength, maxLength }: TextLimits, length: number): boolean {
  return length >= minLength && length <= maxLength;
}
