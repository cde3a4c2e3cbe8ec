import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADER = 'X-Request-Id';
const ACCEPTABLE = /^[A-Za-z0-9._-]{1,128}$/;

export function newRequestId(): string {
  return `req_${randomUUID().replaceAll('-', '')}`;
}

/** The client's own id where it can stand in a log as it is; else a new one. */
export function chooseRequestId(given: unknown): string {
  return typeof given === 'string' && ACCEPTABLE.test(given) ? given : newRequestId();
}

/** Express middleware, the first of all: whatever answers, the answer carries the request's id. */
export function assignRequestId(
  request: IncomingMessage & { id?: unknown },
  response: ServerResponse,
  next: () => void,
): void {
  const id = chooseRequestId(request.headers['x-request-id']);
  request.id = id;
  response.setHeader(HEADER, id);
  next();
}
