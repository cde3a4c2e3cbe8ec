import { context, SpanKind, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';
import { recordFailure } from './record-failure';

export { SpanKind, type Attributes } from '@opentelemetry/api';

/** What may be said of a piece of work while it lasts. */
export type Traced = Pick<Span, 'setAttributes' | 'addEvent'>;

export interface TracedWork {
  readonly name: string;
  /** Default: internal. */
  readonly kind?: SpanKind;
  /** Never text of users, addresses in full, or paths. */
  readonly attributes?: Attributes;
  /** Default: the span that is active. */
  readonly parent?: Context;
}

/** Runs `work` as a span of the trace it belongs to; what it throws is recorded. Nothing but a call where tracing is off. */
export async function traced<T>(
  { name, kind = SpanKind.INTERNAL, attributes = {}, parent = context.active() }: TracedWork,
  work: (span: Traced) => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(name, { kind, attributes }, parent, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Says more of the span that is active. */
export function annotate(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes);
}

export function tracer(): ReturnType<typeof trace.getTracer> {
  return trace.getTracer('reelwright');
}
