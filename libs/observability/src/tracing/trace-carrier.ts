import { context, propagation, type Context } from '@opentelemetry/api';
import type { TaskOrigin } from '@app/contracts';

export type TraceHeaders = Pick<TaskOrigin, 'traceparent' | 'tracestate'>;

/** The span that is active, as it travels to other processes; empty where nothing is traced. Baggage stays here. */
export function currentTraceHeaders(): TraceHeaders {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  const { traceparent, tracestate } = carrier;
  return traceparent === undefined ? {} : { traceparent, ...(tracestate === undefined ? {} : { tracestate }) };
}

/** Where the spans of a trace that began elsewhere belong. Headers that are none are those of no trace. */
export function contextOf(headers: { readonly traceparent?: unknown; readonly tracestate?: unknown }): Context {
  const { traceparent, tracestate } = headers;
  return propagation.extract(context.active(), { traceparent, tracestate });
}
