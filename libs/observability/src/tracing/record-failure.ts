import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { Fault } from '@app/contracts';
import { ATTR_ERROR_TYPE, ATTR_EXCEPTION_MESSAGE, ATTR_EXCEPTION_TYPE } from '@opentelemetry/semantic-conventions';
import { redactSecrets } from '../logging/redact-secrets';

/**
 * Marks a span as failed. Not by `recordException`, which takes messages as they are, and stacks, which begin with them.
 * https://opentelemetry.io/docs/specs/semconv/general/recording-errors/
 */
export function recordFailure(span: Span, error: unknown): void {
  const { type, message } = describe(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
  span.setAttributes({ [ATTR_ERROR_TYPE]: type });
  span.addEvent('exception', { [ATTR_EXCEPTION_TYPE]: type, [ATTR_EXCEPTION_MESSAGE]: message });
}

/** For what does not throw it. */
export function recordFailureOfCurrent(error: unknown): void {
  const span = trace.getActiveSpan();
  if (span) recordFailure(span, error);
}

function describe(error: unknown): { readonly type: string; readonly message: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return { type: error instanceof Fault ? error.code : error.name, message: redactSecrets(error.message + cause) };
}
