import type { components } from './api-types';

type ErrorDetail = components['schemas']['ErrorDetailDto'];
/** `UNREADABLE_ANSWER`: something on the way answered, in words that are not the service's. */
export type ErrorCode = ErrorDetail['error_code'] | 'UNREADABLE_ANSWER';

/** An answer that is an error, as the service explains it. */
export class ReelwrightError extends Error {
  override readonly name = 'ReelwrightError';
  readonly errorCode: ErrorCode;
  /** What is wrong with each part of the request, by its dotted path; empty unless it is a VALIDATION_ERROR. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** To find the request in the service's log. */
  readonly requestId: string | null;
  /** Seconds after which the same request may be answered otherwise; null where that is not known. */
  readonly retryAfter: number | null;

  constructor(
    readonly status: number,
    detail: Partial<ErrorDetail>,
    headers: Headers,
  ) {
    super(detail.message ?? `The server answered ${status}.`);
    this.errorCode = detail.error_code ?? 'UNREADABLE_ANSWER';
    this.fields = detail.fields ?? {};
    this.requestId = detail.request_id ?? headers.get('x-request-id');
    this.retryAfter = detail.retry_after ?? secondsIn(headers.get('retry-after'));
  }

  /** @param response not read yet */
  static async from(response: Response): Promise<ReelwrightError> {
    const text = await response.text();
    return new ReelwrightError(response.status, detailIn(text), response.headers);
  }
}

function detailIn(text: string): Partial<ErrorDetail> {
  try {
    return (JSON.parse(text) as { detail?: Partial<ErrorDetail> } | null)?.detail ?? {};
  } catch {
    return {};
  }
}

/** A date, which the header may also hold, is not what this service sends. */
function secondsIn(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
