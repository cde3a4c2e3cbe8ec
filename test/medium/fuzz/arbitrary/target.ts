import * as fc from 'fast-check';
import type { Operation, Parameter } from '../read-operations';
import { jsonValue } from './json-value';

const ODD_PARTS = [
  '7',
  '',
  'null',
  '%00',
  '%FF',
  '%',
  '%zz',
  '..%2f..%2fetc%2fpasswd',
  '..',
  '%2e%2e/',
  ';',
  '%e2%80%ae',
  '%ed%a0%80',
  "'%20OR%201=1--",
  '__proto__',
  '*',
  '{id}',
  'a'.repeat(3000),
  '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10%0a',
  '6F1D3C1E-4A57-4F0B-9C63-2F6F3A1F8F10',
  '6f1d3c1e4a574f0b9c632f6f3a1f8f10',
  '%F0%9F%8E%AC',
];

const ODD_QUERIES = [
  'unknown=1',
  'limit=1&limit=2',
  'limit[]=1',
  'limit[a]=1',
  'limit[__proto__][polluted]=1',
  '__proto__[polluted]=1',
  'constructor=1',
  'limit=%',
  'limit=%00',
  'limit=1e2',
  'limit=0x10',
  'limit=+5',
  'limit=NaN',
  'limit=9007199254740993',
  'offset=2147483648',
  'offset=-0',
  'status=%ff',
  'status=queued%20',
  'sort=id;drop',
  'order=ASC',
  '=',
  '&&&',
  '?',
  'a'.repeat(4000),
  Array(1500).fill('a=1').join('&'),
];

/** What may stand before a path, and behind all of it, without meaning anything. */
const FORMS = ['http://a.example:8000', 'HTTPS://[::1]'];
const FRAGMENTS = ['#', '#/health/live', '#?limit=0'];

/** Where a request goes: a path with its query, now and then as a whole address. Names in {{}} stand for ids of things that are there; see `fillIn`. */
export function anyTarget({ path, parameters }: Operation, isSpoilt: boolean): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parts = fc.tuple(...names.map((name) => anyPart(path, name, isSpoilt)));
  const filled = parts.map((values) =>
    names.reduce((text, name, index) => text.replace(`{${name}}`, () => values[index] ?? ''), path),
  );
  const query = anyQuery(
    parameters.filter((parameter) => parameter.in === 'query'),
    isSpoilt,
  );
  return fc
    .tuple(seldom(FORMS), filled, query, seldom(isSpoilt ? FRAGMENTS : []))
    .map(([form, where, what, fragment]) => `${form}${where}${what === '' ? '' : `?${what}`}${fragment}`);
}

function seldom(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('', ...texts));
}

function anyPart(path: string, name: string, isSpoilt: boolean): fc.Arbitrary<string> {
  const pool = path.startsWith('/internal/v1/jobs') ? 'clip_job_id' : name;
  const known = fc.nat(30).map((index) => `{{${pool}:${index}}}`);
  if (!isSpoilt) return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.uuid() });
  const odd = fc.constantFrom(...ODD_PARTS);
  const appended = fc.tuple(known, odd).map(([id, end]) => id + end);
  return fc.oneof({ weight: 4, arbitrary: known }, fc.uuid(), odd, appended);
}

function anyQuery(parameters: readonly Parameter[], isSpoilt: boolean): fc.Arbitrary<string> {
  const pairs = parameters.map(({ name, schema }) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: jsonValue({ ...schema, nullable: false }, isSpoilt ? 3 : null).map((value) => pair(name, value)),
      },
    ),
  );
  const query = fc.tuple(...pairs).map((texts) => texts.filter((text) => text !== '').join('&'));
  if (!isSpoilt) return query;
  const odd = fc.constantFrom(...ODD_QUERIES);
  return fc.oneof(
    { weight: 6, arbitrary: query },
    odd,
    fc.tuple(query, odd).map((texts) => texts.join('&')),
  );
}

/** Cannot be written as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function pair(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return `${name}=${encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))}`;
}
