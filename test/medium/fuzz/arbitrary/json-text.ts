import * as fc from 'fast-check';

/** Texts that no JSON.stringify writes, by what stands for them in a value. */
export const LITERALS: Readonly<Record<string, string>> = {
  '@NaN@': 'NaN',
  '@Infinity@': '-Infinity',
  '@huge@': '1e999',
  '@leadingZero@': '01',
  '@hex@': '0x10',
  '@undefined@': 'undefined',
  '@digits@': '9'.repeat(400),
  '@fraction@': `0.${'3'.repeat(400)}`,
  '@single@': "'a'",
  '@twice@': '{"a":1,"a":{"b":2},"a":null}',
  '@prototype@': '{"__proto__":{"polluted":true},"type":"text"}',
  '@deep@': `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '@deepObjects@': `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  '@escape@': '"\\x41"',
  '@surrogate@': '"\\ud800\\u0000"',
  '@control@': '"a\u0001b"',
};
const LITERAL = /"(@\w+@)"/g;

/** The text of a value, with the literals in it that it names. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value ?? null).replace(LITERAL, (whole, name: string) => LITERALS[name] ?? whole);
}

type Mutation = (text: Buffer, at: number) => Buffer;

const insert =
  (bytes: string, encoding: BufferEncoding = 'utf8'): Mutation =>
  (text, at) =>
    Buffer.concat([text.subarray(0, at), Buffer.from(bytes, encoding), text.subarray(at)]);

const MUTATIONS: readonly Mutation[] = [
  (text, at) => text.subarray(0, at),
  (text) => Buffer.concat([text, text]),
  (text) => Buffer.concat([Buffer.from('\ufeff'), text]),
  (text) => Buffer.from(text.toString('utf8'), 'utf16le'),
  (text) => Buffer.from(text.toString('utf8').replace('{', '{"title":7,"__proto__":{"polluted":true},')),
  (text) => Buffer.from(text.toString('utf8').replace(/\}$/, ',}')),
  () => Buffer.alloc(0),
  () => Buffer.from('null'),
  () => Buffer.from('"text"'),
  () => Buffer.from('7'),
  () => Buffer.from('[]'),
  () => Buffer.from('['.repeat(200_000)),
  () => Buffer.alloc(300_000, 0x20),
  insert('\u0000'),
  insert('ff', 'hex'),
  insert('eda080', 'hex'),
  insert('c0af', 'hex'),
  insert('"'),
  insert('\\'),
  insert('}'),
  insert('/**/'),
];

/** Bytes as somebody may send them who means `text`, or means ill. */
export function spoiltText(text: string): fc.Arbitrary<Buffer> {
  const bytes = Buffer.from(text);
  return fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(bytes.length)).map(([mutate, at]) => mutate(bytes, at));
}
