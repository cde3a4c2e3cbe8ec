import type { ApiErrorCode } from '@app/contracts';

interface ErrorRow {
  /** When it occurs; shown after the code. */
  readonly meaning: string;
  /** An example message. */
  readonly message: string;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Seconds. */
  readonly retry_after?: number;
}

/** Documentation of each error code. */
export const ERROR_TABLE: Readonly<Record<ApiErrorCode, ErrorRow>> = {
  VALIDATION_ERROR: {
    meaning: 'The request is invalid or cannot be parsed; `fields` lists everything that has to change.',
    message: 'The request is not valid; `fields` says what has to change.',
    fields: { 'clips.0.end_time': ['end_time must be greater than start_time (4).'] },
  },
  UNAUTHORIZED: {
    meaning: 'The required API key is missing or unknown.',
    message: 'This needs an API key, in the header X-API-Key.',
  },
  FORBIDDEN: {
    meaning: 'The key lacks the required scope; for signed links: the link is invalid or has expired.',
    message: 'This needs a key with the scope public.',
  },
  NOT_FOUND: {
    meaning: 'The resource does not exist, or belongs to someone else.',
    message: 'There is no composition 6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10.',
  },
  CONFLICT: {
    meaning: 'The current state does not allow this, or the idempotency key was used for another request.',
    message: 'The composition is processing; it can be downloaded once it is completed.',
  },
  PRECONDITION_FAILED: {
    meaning: 'The resource has changed since the revision named in `If-Match`.',
    message: 'The composition is at another revision than `If-Match` names; read it again, and make the edit of that.',
  },
  PAYLOAD_TOO_LARGE: { meaning: 'The body or the file is too large.', message: 'The body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'The type or encoding of the body or file is not supported.',
    message: 'The body has a type or an encoding that is not supported.',
  },
  UNPROCESSABLE_MEDIA: {
    meaning: 'The media file cannot be used; the message names it and says why.',
    message: 'clips.0: the file is text, not media.',
  },
  RATE_LIMIT_EXCEEDED: {
    meaning: 'Too many requests; wait for as long as `retry_after` and the `Retry-After` header say.',
    message: 'Too many requests; try again in 5 seconds.',
    retry_after: 5,
  },
  INTERNAL_ERROR: {
    meaning: 'An internal error; the server log has the details under `request_id`.',
    message: 'Something went wrong on our side; the server log has the details under `request_id`.',
  },
  SERVICE_UNAVAILABLE: {
    meaning:
      'A dependency is down, or the queue is full (`QUEUE_FULL` in `message`); `Retry-After` says how long to wait.',
    message: 'A dependency of this service is unavailable at the moment; try again.',
    retry_after: 5,
  },
};
