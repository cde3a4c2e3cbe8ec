import { context, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import { tracer, type TracedWork } from './traced';

export interface SpanEnd {
  /** Where it is known only now. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly failed: boolean;
}

export interface OpenSpan {
  /** Whether anybody is going to see it: what is told of one that nobody sees is lost. */
  readonly isRecorded: boolean;
  /** Runs code to which the span is the active one. */
  during<T>(work: () => T): T;
  end(end: SpanEnd): void;
}

/** A span of what does not end as a function does; for all else there is `traced`. */
export function openSpan({ name, kind, attributes, parent }: Required<TracedWork>): OpenSpan {
  const span = tracer().startSpan(name, { kind, attributes }, parent);
  return {
    isRecorded: span.isRecording(),
    during: (work) => context.with(trace.setSpan(parent, span), work),
    end: (end) => {
      span.updateName(end.name);
      span.setAttributes(end.attributes);
      if (end.failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
