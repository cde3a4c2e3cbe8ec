import type { Problem } from '@app/compositions';
import { API_ERROR_STATUS, type ApiErrorCode } from '@app/contracts';

export interface ApiErrorDetails {
  readonly code: ApiErrorCode;
  /** A sentence for the client. */
  readonly message: string;
  /** A more specific HTTP status than the code's own. */
  readonly status?: number;
  readonly problems?: readonly Problem[];
  readonly retryAfterSeconds?: number;
  /** The underlying cause; for the log only. */
  readonly cause?: unknown;
}

/** An error as shown to clients. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  /** Problems by field, for VALIDATION_ERROR. */
  readonly problems: readonly Problem[];
  readonly retryAfterSeconds: number | null;

  constructor({ code, message, status, problems = [], retryAfterSeconds, cause }: ApiErrorDetails) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = status ?? API_ERROR_STATUS[code];
    this.problems = problems;
    this.retryAfterSeconds = retryAfterSeconds ?? null;
  }
}

/** An invalid request. */
export function invalidRequest(problems: readonly Problem[]): ApiError {
  return new ApiError({
    code: 'VALIDATION_ERROR',
    message: 'The request is not valid; `fields` says what has to change.',
    problems,
  });
}

export function notFound(message: string): ApiError {
  return new ApiError({ code: 'NOT_FOUND', message });
}

export function conflict(message: string): ApiError {
  return new ApiError({ code: 'CONFLICT', message });
}

export function preconditionFailed(message: string): ApiError {
  return new ApiError({ code: 'PRECONDITION_FAILED', message });
}
