import { isSpanContextValid, trace } from '@opentelemetry/api';
import { currentWork } from '../work/current-work';

/** What stands on every line: the ids of what is being done just now, and of its span where it is traced. */
export function lineFields(): Record<string, string> {
  const span = trace.getActiveSpan()?.spanContext();
  const ids = span && isSpanContextValid(span) ? { trace_id: span.traceId, span_id: span.spanId } : {};
  return { ...currentWork().logFields, ...ids };
}
