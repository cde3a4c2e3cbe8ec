import type { ApiErrorCode } from '@app/contracts';
import type { ApiError } from './api-error';

/** More problems than this are not worth sending; no honest request has so many. */
const MAX_PROBLEMS = 1000;

export interface ErrorDetail {
  readonly error_code: ApiErrorCode;
  readonly message: string;
  /** Problems of the request, by dotted path. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Seconds. */
  readonly retry_after?: number;
  readonly request_id: string;
  readonly timestamp: string;
}

export interface ErrorEnvelope {
  readonly detail: ErrorDetail;
}

interface Occasion {
  readonly requestId: string;
  readonly now: Date;
}

/** The error envelope. */
export function toEnvelope(error: ApiError, { requestId, now }: Occasion): ErrorEnvelope {
  return {
    detail: {
      error_code: error.code,
      message: error.message,
      ...(error.problems.length > 0 ? { fields: toFields(error.problems) } : {}),
      ...(error.retryAfterSeconds === null ? {} : { retry_after: error.retryAfterSeconds }),
      request_id: requestId,
      timestamp: now.toISOString(),
    },
  };
}

function toFields(problems: ApiError['problems']): Record<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const { path, message } of problems.slice(0, MAX_PROBLEMS)) {
    sentences.set(path, [...(sentences.get(path) ?? []), message]);
  }
  // Defines properties rather than assigning them, so `__proto__` is a name like any other.
  return Object.fromEntries(sentences);
}
