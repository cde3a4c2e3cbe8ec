import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { newRequestId } from '@app/observability';
import type { ApiError } from './api-error';
import { toEnvelope } from './error-envelope';
import { linger } from './linger';

interface Circumstances {
  readonly requestId?: string;
  /** Sent on top. */
  readonly headers?: readonly string[];
}

/** Sends the error envelope on a connection without a response object, and closes it. */
export function refuseConnection(
  connection: Duplex,
  error: ApiError,
  { requestId = newRequestId(), headers = [] }: Circumstances = {},
): void {
  const { status, retryAfterSeconds } = error;
  const body = JSON.stringify(toEnvelope(error, { requestId, now: new Date() }));
  connection.write(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      ...(retryAfterSeconds === null ? [] : [`Retry-After: ${retryAfterSeconds}`]),
      ...headers,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  linger(connection);
}
