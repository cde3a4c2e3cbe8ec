import { hostname } from 'node:os';
import { API_ERROR_STATUS } from '@app/contracts';
import type { FuzzRequest } from './arbitrary/any-request';
import type { FuzzAnswer } from './send-request';

/** Where HTTP has a more exact status for what is wrong with a request than that of its code: docs/compositions.md, Errors. */
const EXACT_STATUSES = { anywhere: [408, 431], whereDocumented: [416] } as const;

/** What only somebody on the inside may see. */
const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /\bat (?:async )?[\w.<>]+ \(|node:internal|node_modules|\.[jt]s:\d/],
  ['a path', /\/(?:tmp|home|work|usr|var|app|proc)\//],
  [
    'SQL',
    /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM) \w|relation "|syntax error at|violates|QueryFailed|duplicate key/,
  ],
  [
    'an error of a library',
    /\b(?:TypeError|RangeError|SyntaxError|Cannot read propert|is not a function|is not iterable|ECONNREFUSED|ENOENT|EACCES)/,
  ],
  ['a command line', /-hide_banner|-protocol_whitelist|ffprobe |pipe:\d/],
  ['an address of the inside', /postgres(?:ql)?:\/\/|redis:\/\//],
  ['the name of the host', new RegExp(`\\b${hostname().replace(/\W/g, '\\$&')}\\b`)],
];

interface Detail {
  readonly error_code?: unknown;
  readonly message?: unknown;
  readonly fields?: unknown;
  readonly retry_after?: unknown;
  readonly request_id?: unknown;
  readonly timestamp?: unknown;
}

/** What the contract does not allow of an answer; empty where it is as it should be. */
export function judgeAnswer(request: FuzzRequest, answer: FuzzAnswer): string[] {
  const { status, headers, body } = answer;
  if (answer.isHanging) return ['no end of the answer'];
  if (status === null) return ['no answer'];
  return [
    ...(headers['x-request-id'] === undefined ? ['no X-Request-Id'] : []),
    ...(headers['x-powered-by'] === undefined ? [] : ['X-Powered-By']),
    ...(status < 400 ? [] : request.method === 'HEAD' ? judgeStatus(status) : judgeError(request, answer)),
    ...(isWhole(request, answer) ? [] : [`${answer.bodyBytes} bytes of ${headers['content-length']}`]),
    ...(status < 400 && (headers['content-type'] ?? '').includes('json') && body !== '' && !isJson(body)
      ? ['broken JSON']
      : []),
    ...(request.fits && status >= 400 ? judgeRefusal(status, body) : []),
  ];
}

/** Neither cut off, nor followed by another answer. */
function isWhole({ method }: FuzzRequest, { status, headers, bodyBytes }: FuzzAnswer): boolean {
  const length = headers['content-length'];
  return bodyBytes === (length === undefined || method === 'HEAD' || status === 304 ? bodyBytes : Number(length));
}

function judgeStatus(status: number): string[] {
  return status >= 500 && status !== 503 ? [`status ${status}`] : [];
}

function judgeError(request: FuzzRequest, { status, headers, body }: FuzzAnswer): string[] {
  // Of a part that is not there, health is its own document.
  if (status === 503 && /^(?:\w+:\/\/[^/]*)?\/(?:api\/v1\/)?health/i.test(request.target)) return [];
  if (!isJson(body)) return [...judgeStatus(status ?? 0), 'an error that is no JSON'];
  const parsed = JSON.parse(body) as { readonly detail?: Detail };
  const detail = parsed.detail ?? {};
  const { error_code: code, message, fields, retry_after: retryAfter, request_id: id, timestamp, ...others } = detail;
  const expected = API_ERROR_STATUS[code as keyof typeof API_ERROR_STATUS] as number | undefined;
  const isExpected =
    status === expected || (code === 'VALIDATION_ERROR' && exactStatuses(request).includes(status ?? 0));
  return [
    ...judgeStatus(status ?? 0),
    ...(Object.keys(parsed).join() === 'detail' && Object.keys(others).length === 0 ? [] : ['not the envelope']),
    ...(isExpected ? [] : [`${String(code)} with ${status}`]),
    ...(typeof message === 'string' && /[.]$/.test(message) ? [] : ['no sentence']),
    ...(id === headers['x-request-id'] ? [] : ['another request_id']),
    ...(typeof timestamp === 'string' && !Number.isNaN(Date.parse(timestamp)) ? [] : ['no timestamp']),
    ...(fields === undefined || (code === 'VALIDATION_ERROR' && areFields(fields)) ? [] : ['bad fields']),
    ...((status === 503 || status === 429) && typeof retryAfter !== 'number' ? ['no retry_after'] : []),
    ...SECRETS.filter(([, pattern]) => pattern.test(body)).map(([what]) => `shows ${what}`),
  ];
}

function exactStatuses({ documented }: FuzzRequest): readonly number[] {
  const { anywhere, whereDocumented } = EXACT_STATUSES;
  return [...anywhere, ...whereDocumented.filter((status) => documented.includes(status))];
}

function areFields(fields: unknown): boolean {
  if (typeof fields !== 'object' || fields === null || Object.keys(fields).length === 0) return false;
  return Object.values(fields).every(
    (list) =>
      Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === 'string' && /[.?]$/.test(one)),
  );
}

/** What fits the document is refused for its state, its size or its timeline only, and then it is said why. */
function judgeRefusal(status: number, body: string): string[] {
  if ([403, 404, 409, 412, 413, 422, 503].includes(status)) return [];
  return status === 400 && body.includes('"fields"') ? [] : [`${status} to what fits the document`];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
