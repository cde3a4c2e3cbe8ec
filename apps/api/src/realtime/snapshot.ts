import type { Composition, CompositionError } from '@app/compositions';
import type { CompositionStatus, Stage } from '@app/contracts';

/** The state of a composition, as sent to new subscribers. */
export interface Snapshot {
  readonly composition_id: string;
  readonly status: CompositionStatus;
  readonly progress: number;
  readonly stage: Stage | null;
  /** Number of the last event; later ones have higher numbers. */
  readonly seq: number;
  /** Why it failed. */
  readonly error?: CompositionError;
}

export function toSnapshot({ id, status, progress, stage, eventSeq, error }: Composition): Snapshot {
  return { composition_id: id, status, progress, stage, seq: eventSeq, ...(error ? { error } : {}) };
}
