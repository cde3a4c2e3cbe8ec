import * as fc from 'fast-check';
import type { Schema } from '../read-operations';
import { nearMiss } from './near-miss';

/** Out of how many values one is spoilt; null: none is. */
export type Spoiling = number | null;

/** Names that stand for what only the stage knows; see `fillIn`. */
export const MEDIA_URLS = ['http://{{media:0}}/text.mp4', 'http://{{media:0}}/missing', 'http://127.0.0.1:1/a.mp4'];

const MAX_ITEMS = 4;
const MAX_CHARACTERS = 60;

/** A few of each kind: fast-check's own graphemes take long to set up, and there are many fields. */
const character = fc.constantFrom(
  ...Array.from('aZ0 -_.,:;!?"\'\\/{}[]$%&<>\n\täßø漢字שלום中'),
  '👩‍👩‍👧',
  '🇩🇪',
  'é',
  '\u200d',
);
const uuid = fc.uuid();
const anything = fc.jsonValue({ maxDepth: 2 });
const mediaUrl = fc.constantFrom(...MEDIA_URLS, 'asset://{{asset_id:0}}');

/** Values that fit a schema, with those spoilt that are to be. */
export function jsonValue(schema: Schema, spoiling: Spoiling): fc.Arbitrary<unknown> {
  const valid = schema.nullable
    ? fc.oneof({ weight: 5, arbitrary: filledValue(schema, spoiling) }, { weight: 1, arbitrary: fc.constant(null) })
    : filledValue(schema, spoiling);
  if (spoiling === null) return valid;
  return fc.oneof({ weight: spoiling, arbitrary: valid }, { weight: 1, arbitrary: nearMiss(schema) });
}

function filledValue(schema: Schema, spoiling: Spoiling): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => jsonValue(one, spoiling)));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'number':
    case 'integer':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return list(schema, spoiling);
    case 'object':
      return object(schema, spoiling);
    case undefined:
    default:
      return anything;
  }
}

/** Texts by what they are: to set one up takes up to 200 ms, and colours, say, are in many places. */
const texts = new Map<string, fc.Arbitrary<string>>();

function text({ format, pattern, minLength = 0, maxLength = MAX_CHARACTERS }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return uuid;
  if (format === 'uri') return mediaUrl;
  const key = pattern ?? `${minLength} to ${maxLength}`;
  const known = texts.get(key);
  if (known) return known;
  const made = pattern === undefined ? prose(minLength, maxLength) : fc.stringMatching(new RegExp(pattern));
  texts.set(key, made);
  return made;
}

function prose(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const usual = fc.string({ unit: character, minLength, maxLength: Math.min(maxLength, MAX_CHARACTERS) });
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.constant('ß'.repeat(maxLength)) });
}

function number({ type, minimum = -1000, maximum = 1000, multipleOf }: Schema): fc.Arbitrary<number> {
  const step = multipleOf ?? 1;
  const whole = (max: number): fc.Arbitrary<number> =>
    fc.integer({ min: Math.ceil(minimum / step), max: Math.floor(max / step) }).map((steps) => steps * step);
  const small = Math.min(maximum, minimum + 40);
  if (type === 'integer') return fc.oneof(whole(small), whole(maximum), fc.constantFrom(minimum, maximum));
  const fraction = fc.double({ min: minimum, max: small, noNaN: true });
  return fc.oneof(fraction, fc.constantFrom(minimum, maximum), ...(small >= minimum + 1 ? [whole(small)] : []));
}

function list({ items = {}, minItems = 0, maxItems = MAX_ITEMS }: Schema, spoiling: Spoiling): fc.Arbitrary<unknown> {
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, MAX_ITEMS)) };
  return fc.array(jsonValue(items, spoiling), size);
}

function object(schema: Schema, spoiling: Spoiling): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const value = jsonValue(property, spoiling);
      // Few of the optional ones: a request with everything is refused for reasons that hide the others.
      return [name, required.includes(name) ? value : fc.option(value, { freq: 1, nil: undefined })];
    }),
  );
  const record = fc.record(model).map((value) => withoutAbsent(value, required));
  const times = properties.start_time && properties.end_time;
  return times ? fc.tuple(record, fc.nat(20), fc.nat(5)).map(inTime) : record;
}

function withoutAbsent(value: object, required: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, one], index) => required.includes(name) || (one !== undefined && index % 3 === 0),
    ),
  );
}

/** Most of what begins and ends is to end after it has begun. */
function inTime([value, start, length]: [object, number, number]): object {
  return length === 0 ? value : { ...value, start_time: start, end_time: start + length };
}
