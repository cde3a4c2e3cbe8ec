import type { CompositionStatus, Stage } from './composition-state';
import type { RenderErrorCode } from './error-codes';

interface EventBase {
  readonly composition_id: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  /** Rises by one with every event of the composition. */
  readonly seq: number;
}

export interface ProgressEvent extends EventBase {
  readonly type: 'progress';
  /** Whole percent, 0-100; never falls. */
  readonly progress: number;
  readonly stage: Stage;
}

export interface StatusEvent extends EventBase {
  readonly type: 'status';
  readonly status: CompositionStatus;
}

export interface ErrorEvent extends EventBase {
  readonly type: 'error';
  readonly error: string;
  readonly error_code: RenderErrorCode;
}

/** What watchers of a composition receive, exactly as it goes over the wire. */
export type CompositionEvent = ProgressEvent | StatusEvent | ErrorEvent;

/** The Socket.IO namespace in which compositions are watched. */
export const COMPOSITIONS_NAMESPACE = '/compositions';

/** What a process that has an event to tell emits to the Socket.IO servers of all API replicas. */
export const COMPOSITION_EVENT = 'composition_event';
