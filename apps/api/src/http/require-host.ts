import type { NextFunction, Request, Response } from 'express';
import { invalidRequest } from './api-error';
import { answerWithError } from './envelope.filter';

/**
 * Express middleware: HTTP/1.1 requests must have a Host header, https://www.rfc-editor.org/rfc/rfc9112#section-3.2.
 * Node would reject them as well, but without an id and the envelope: see `requireHostHeader` in `prepareHttp`.
 */
export function requireHost(request: Request, response: Response, next: NextFunction): void {
  if (request.headers.host !== undefined) {
    next();
    return;
  }
  const message = 'Host is missing; it must be the host, and the port, that the request is sent to.';
  answerWithError(invalidRequest([{ path: 'Host', message }]), request, response);
}
