import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { newRequestId } from '@app/observability';
import type { Request, Response } from 'express';
import { ApiError } from './api-error';
import { toEnvelope } from './error-envelope';
import { toApiError } from './to-api-error';

/** Sends errors of all layers in the envelope. */
@Catch()
export class EnvelopeFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerWithError(toApiError(exception), http.getRequest<Request>(), http.getResponse<Response>());
  }
}

export function answerWithError(error: ApiError, request: Request & { id?: unknown }, response: Response): void {
  // logRequests writes `err` into the line of the request, which makes that line the one report of the error.
  if (error.status >= 500) response.err = error.cause instanceof Error ? error.cause : error;
  if (response.headersSent) {
    // A response has already started: all that can be done is to show the client that it is incomplete.
    response.destroy();
    return;
  }
  if (error.retryAfterSeconds !== null) response.setHeader('Retry-After', error.retryAfterSeconds);
  const requestId = typeof request.id === 'string' ? request.id : newRequestId();
  response.status(error.status).json(toEnvelope(error, { requestId, now: new Date() }));
}
