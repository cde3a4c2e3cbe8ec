import * as fc from 'fast-check';
import type { Schema } from '../read-operations';
import { LITERALS } from './json-text';

const HOSTILE: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '1',
  'NaN',
  'Infinity',
  -1,
  0,
  -0,
  0.5,
  1e308,
  5e-324,
  2 ** 53,
  2 ** 31,
  [],
  [null],
  [[]],
  {},
  { constructor: { prototype: { polluted: true } } },
  { toString: null, hasOwnProperty: 1 },
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u2066txt',
  '\ufeff\u200b',
  '__proto__',
  'constructor',
  "'; DROP TABLE compositions; --",
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '%s%n%00',
  'x'.repeat(3000),
  '🏳️‍🌈'.repeat(600),
  'file:///etc/passwd',
  'asset://',
  'asset://../x',
  's3://',
  'http://',
  'http://[::1',
  'http://a b/',
  'http://\u0000/',
  'http://0x7f.1/',
  'http://[::ffff:7f00:1]/',
  'javascript:alert(1)',
  '#GGGGGG',
  '16:9\n',
  ...Object.keys(LITERALS),
];

const hostile = fc.constantFrom(...HOSTILE);

/** What does not fit a schema, often by very little. */
export function nearMiss(schema: Schema): fc.Arbitrary<unknown> {
  const neighbours = neighboursOf(schema);

  return neighbours.length === 0 ? hostile : fc.oneof(hostile, fc.constantFrom(...neighbours));
}

function neighboursOf({ minimum, maximum, minLength, maxLength, enum: choices = [], ...schema }: Schema): unknown[] {
  return [
    ...(minimum === undefined ? [] : [minimum - 1, minimum - 1e-9, String(minimum), minimum + 0.5]),
    ...(maximum === undefined ? [] : [maximum + 1, maximum * (1 + Number.EPSILON), [maximum], maximum - 0.5]),
    ...(minLength === undefined ? [] : ['x'.repeat(Math.max(0, minLength - 1))]),
    ...(maxLength === undefined ? [] : ['x'.repeat(maxLength + 1), '\ud83d'.repeat(maxLength)]),
    ...choices.flatMap((choice) => [`${String(choice)} `, String(choice).toUpperCase(), [choice]]),
    ...(schema.items ? [Array(schema.maxItems ?? 300).fill(null), [{}], { 0: {}, length: 1 }] : []),
    ...(schema.properties ? [[], Object.keys(schema.properties), { ...schema.properties }, { clipz: 1 }] : []),
  ];
}
