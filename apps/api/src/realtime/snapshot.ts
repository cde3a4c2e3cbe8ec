import type { Composition, CompositionError } from '@app/compositions';
import type { CompositionStatus, Stage } from '@app/contracts';

/** How a composition is doing, as watchers are told when they subscribe. */
export interface Snapshot {
  readonly composition_id: string;
  readonly status: CompositionStatus;
  readonly progress: number;
  readonly stage: Stage | null;
  /** Of the last event: what comes later has a higher one. */
  readonly seq: number;
  /** Why it failed. */
  readonly error?: CompositionError;
}

export function toSnapshot({ id, status, progress, stage, eventSeq, error }: Composition): Snapshot {
  return { composition_id: id, status, progress, stage, seq: eventSeq, ...(error ? { error } : {}) };
}
