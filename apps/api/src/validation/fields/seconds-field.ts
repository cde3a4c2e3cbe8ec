import { field, type FieldDocs } from '../field-rule';

/** Over 30 years: nobody means more, and frame numbers stay exact far beyond it. */
const MAX_SECONDS = 1_000_000_000;

/** A point in time, in seconds from the beginning. */
export function SecondsField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'seconds',
      allowed: `a number of seconds, 0 or more and at most ${MAX_SECONDS}`,
      accepts: (value) => typeof value === 'number' && value >= 0 && value <= MAX_SECONDS,
    },
    { type: 'number', minimum: 0, maximum: MAX_SECONDS },
    docs,
  );
}
