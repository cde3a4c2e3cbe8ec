import { hasEnded, type CompositionStatus } from '@app/contracts';

/** `partial`: all clips have ended, and some but not all of them succeeded. */
export const CLIP_JOB_STATUSES = ['queued', 'processing', 'completed', 'partial', 'failed'] as const;
export type ClipJobStatus = (typeof CLIP_JOB_STATUSES)[number];

/** The status of a job, derived from those of its clips. */
export function jobStatus(clips: readonly CompositionStatus[]): ClipJobStatus {
  const isAny = (test: (status: CompositionStatus) => boolean): boolean => clips.some(test);
  if (isAny((status) => !hasEnded(status))) {
    return isAny((status) => status !== 'queued' && status !== 'pending') ? 'processing' : 'queued';
  }
  if (!isAny((status) => status === 'completed')) return 'failed';
  return isAny((status) => status !== 'completed') ? 'partial' : 'completed';
}
