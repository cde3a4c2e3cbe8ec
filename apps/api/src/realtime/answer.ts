import { Logger } from '@nestjs/common';
import { newRequestId } from '@app/observability';
import { toEnvelope, type ErrorDetail } from '../http/error-envelope';
import { toApiError } from '../http/to-api-error';

export interface Refusal {
  readonly error: ErrorDetail;
}

const logger = new Logger('Realtime');

/** Acknowledges a client's message with the result of `work`, or with its error in the form of the HTTP API. */
export async function answer<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (thrown) {
    const error = toApiError(thrown);
    const requestId = newRequestId();
    if (error.status >= 500) logger.error({ err: error.cause ?? error, request_id: requestId }, error.message);
    return { error: toEnvelope(error, { requestId, now: new Date() }).detail };
  }
}
