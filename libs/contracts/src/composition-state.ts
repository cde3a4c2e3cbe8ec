/** Every state a composition can be in. It moves left to right and ends in one of the last three. */
export const COMPOSITION_STATUSES = ['pending', 'queued', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type CompositionStatus = (typeof COMPOSITION_STATUSES)[number];

/** Whether nothing more happens to it, unless somebody edits or retries it. */
export function hasEnded(status: CompositionStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

/** What a composition that is `processing` is doing, in the order the stages are reached. */
export const STAGES = ['downloading', 'planning', 'encoding', 'mixing', 'assembling', 'uploading'] as const;
export type Stage = (typeof STAGES)[number];
