/**
 * What a task goes back to. It is only told of, in logs and traces: tasks without it, such as those of an earlier version,
 * run as any other.
 */
export interface TaskOrigin {
  readonly requestId?: string;
  readonly compositionId?: string;
  /** https://www.w3.org/TR/trace-context/#traceparent-header */
  readonly traceparent?: string;
  /** https://www.w3.org/TR/trace-context/#tracestate-header */
  readonly tracestate?: string;
}
