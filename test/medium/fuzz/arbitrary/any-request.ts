import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { Operation } from '../read-operations';
import { ODD_TYPES, oddHeaders, oddHosts, type Header } from './headers';
import { jsonValue } from './json-value';
import { spoiltText, writeJson } from './json-text';
import { anyTarget } from './target';

/** How the length of a body is told. */
export const FRAMINGS = [
  'right',
  'short',
  'long',
  'none',
  'twice',
  'negative',
  'words',
  'chunked',
  'bad-chunk',
  'both',
] as const;
export type Framing = (typeof FRAMINGS)[number];

export interface FuzzRequest {
  /** Name of the operation that it is about. */
  readonly operation: string;
  /** The statuses that the document knows of it. */
  readonly documented: readonly number[];
  readonly method: string;
  readonly target: string;
  readonly host: string | null;
  readonly headers: readonly Header[];
  /** As text, with names in {{}} for what the stage fills in, or as bytes. */
  readonly body: string | Buffer | null;
  readonly framing: Framing;
  /** Whether everything about it fits the document. */
  readonly fits: boolean;
}

const ODD_METHODS = [
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PUT',
  'PATCH',
  'DELETE',
  'POST',
  'PROPFIND',
  'QUERY',
  'CONNECT',
  'get',
  'FOO',
];

/** Requests in which everything fits, or several things are spoilt. */
export function anyRequest(operations: readonly Operation[]): fc.Arbitrary<FuzzRequest> {
  const weighted = operations.map((operation) => ({
    weight: operation.bodies.length > 0 ? 3 : 1,
    arbitrary: fc.oneof(fitting(operation), bodySpoilt(operation), spoilt(operation)),
  }));
  return fc.oneof(...weighted);
}

function fitting(operation: Operation): fc.Arbitrary<FuzzRequest> {
  const [type] = operation.bodies[0] ?? [null];
  const body = bodyOf(operation, null);
  return fc.tuple(anyTarget(operation, false), body).map(([target, text]) => ({
    ...{ operation: operation.name, documented: operation.statuses, method: operation.method, target, host: null },
    ...{ body: text, framing: 'right' },
    headers: [KEY, ...(type === null ? [] : [typeHeader(type)])],
    fits: true,
  }));
}

/** Only values in the body are wrong: the deepest layer that a client reaches. */
function bodySpoilt(operation: Operation): fc.Arbitrary<FuzzRequest> {
  const body = fc.oneof(bodyOf(operation, 6), bodyOf(operation, 40));
  return fc
    .tuple(fitting(operation), body, anyTarget(operation, operation.bodies.length === 0))
    .map(([request, text, target]) => ({ ...request, target, body: text, fits: false }));
}

function spoilt(operation: Operation): fc.Arbitrary<FuzzRequest> {
  const rarely = <T>(odd: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });
  return fc
    .record({
      base: fitting(operation),
      target: anyTarget(operation, true),
      body: bodyOf(operation, 10).chain((text) => spoiltBody(text)),
      method: rarely(fc.constantFrom(...ODD_METHODS)),
      type: rarely(fc.constantFrom(...ODD_TYPES)),
      host: rarely(oddHosts),
      headers: rarely(oddHeaders),
      encoding: rarely(fc.constantFrom('gzip', 'deflate', 'br', 'identity', 'lzma', 'gzip, gzip')),
      framing: rarely(fc.constantFrom(...FRAMINGS)),
      hasKey: rarely(fc.constant(false)),
    })
    .map(({ base, headers = [], ...odd }) => ({
      ...base,
      target: odd.target,
      method: odd.method ?? base.method,
      host: odd.host ?? null,
      body: odd.body,
      framing: odd.framing ?? 'right',
      headers: [
        ...base.headers
          .filter(([name]) => odd.hasKey !== false || name !== KEY[0])
          .filter(([name]) => odd.type === undefined || name !== TYPE),
        ...(odd.type === undefined ? [] : [typeHeader(odd.type)]),
        ...(odd.encoding === undefined ? [] : [['Content-Encoding', odd.encoding] as const]),
        ...headers,
      ],
      fits: false,
    }));
}

const TYPE = 'Content-Type';
const KEY: Header = ['X-API-Key', '{{api_key:0}}'];
const BOUNDARY = 'fuzzing';

function typeHeader(type: string): Header {
  return [TYPE, type === 'multipart/form-data' ? `${type}; boundary=${BOUNDARY}` : type];
}

function bodyOf({ bodies, method }: Operation, spoiling: number | null): fc.Arbitrary<string | null> {
  const [[type, schema] = [null, {}]] = bodies;
  if (type === null) return method === 'PUT' ? fc.string() : fc.constant(null);
  if (type === 'multipart/form-data') return fc.string().map(form);
  return jsonValue(schema, spoiling).map(writeJson);
}

function form(content: string): string {
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.cube"\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`;
}

function spoiltBody(text: string | null): fc.Arbitrary<string | Buffer | null> {
  const bytes = spoiltText(text ?? '{}');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(text) },
    { weight: 2, arbitrary: bytes },
    { weight: 1, arbitrary: bytes.map((plain) => gzipSync(plain)) },
  );
}
