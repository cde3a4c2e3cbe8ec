import { HttpException } from '@nestjs/common';
import type { ApiErrorCode } from '@app/contracts';
import { Fault } from '@app/contracts';
import { QueueFull } from '@app/queueing';
import { ApiError } from './api-error';
import { isDependencyDown } from './is-dependency-down';

const RETRY_AFTER_SECONDS = 5;

interface Answer {
  readonly code: ApiErrorCode;
  readonly message: string;
}

/** Maps errors of Nest, Express and its body parser by their status. */
const BY_STATUS: Readonly<Record<number, Answer>> = {
  400: {
    code: 'VALIDATION_ERROR',
    message: 'The request cannot be read: its address or its body is malformed or incomplete.',
  },
  401: { code: 'UNAUTHORIZED', message: 'This needs an API key.' },
  403: { code: 'FORBIDDEN', message: 'This is not allowed.' },
  404: { code: 'NOT_FOUND', message: 'There is no such endpoint; /docs lists all endpoints.' },
  405: { code: 'NOT_FOUND', message: 'This endpoint does not support this method; /docs lists all endpoints.' },
  408: { code: 'VALIDATION_ERROR', message: 'The request did not arrive in time.' },
  409: { code: 'CONFLICT', message: 'The state of the resource does not allow this.' },
  412: { code: 'PRECONDITION_FAILED', message: 'The file is not the one that the condition of the request names.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The body is too large.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body has a type or an encoding that is not supported.' },
  416: { code: 'VALIDATION_ERROR', message: 'The range lies outside the file.' },
  429: { code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests; try again later.' },
  431: { code: 'VALIDATION_ERROR', message: 'The headers are too large.' },
};

/** Converts any error to an ApiError. Nothing of an unknown error is exposed. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof QueueFull) {
    return unavailable('QUEUE_FULL: too much work is already waiting; try again later.', error);
  }
  if (isDependencyDown(error) || (error instanceof Fault && error.blame === 'infrastructure')) {
    return unavailable('A dependency of this service is unavailable at the moment; try again.', error);
  }
  const status = statusOf(error);
  const answer = BY_STATUS[status];
  if (answer) return new ApiError({ ...answer, status, cause: error });
  if (status === 503) return unavailable('The service cannot answer at the moment; try again.', error);
  return new ApiError({
    code: 'INTERNAL_ERROR',
    message: 'Something went wrong on our side; the server log has the details under `request_id`.',
    cause: error,
  });
}

function unavailable(message: string, cause: unknown): ApiError {
  return new ApiError({
    code: 'SERVICE_UNAVAILABLE',
    message,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    cause,
  });
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // Express and its middleware throw errors made by http-errors.
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}
