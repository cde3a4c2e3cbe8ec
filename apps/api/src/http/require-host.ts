import type { NextFunction, Request, Response } from 'express';
import { quote } from '../validation/describe-value';
import { invalidRequest } from './api-error';
import { answerWithError } from './envelope.filter';

/** A name or an address, and the port where it is not the usual one. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Express middleware: HTTP/1.1 requests must have one well-formed Host header,
 * https://www.rfc-editor.org/rfc/rfc9112#section-3.2. Node would reject those without one as well, but without an id and
 * the envelope: see `HttpServerAdapter`.
 */
export function requireHost(request: Request, response: Response, next: NextFunction): void {
  const { headers, headersDistinct } = request;
  const flaw = flawOf(headers.host, headersDistinct.host?.length ?? 0);
  if (flaw === null) {
    next();
    return;
  }
  const message = `Host ${flaw}; it must be the host, and the port, that the request is sent to.`;
  answerWithError(invalidRequest([{ path: 'Host', message }]), request, response);
}

function flawOf(host: string | undefined, times: number): string | null {
  if (host === undefined) return 'is missing';
  if (times > 1) return `is there ${times} times`;
  return HOST.test(host) ? null : `is ${quote(host)}`;
}
