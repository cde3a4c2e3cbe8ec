import { hasEnded, type CompositionEvent, type CompositionStatus } from '@app/contracts';
import type { Opening } from '../composition-feeds';

/**
 * What a stream starts with: for a new client, the current state, in the form of the events that led to it; for one
 * that reconnects, missed events and the current progress.
 */
export function openingEvents({ composition, missed }: Opening, afterSeq: number | null): CompositionEvent[] {
  const { id, eventSeq: seq, status, stage, progress, error } = composition;
  const base = { composition_id: id, timestamp: composition.updatedAt.toISOString(), seq };
  const known = Math.max(afterSeq ?? -1, ...missed.map((event) => event.seq));
  const isProgressNews = stage !== null && seq > known;
  return [
    ...missed,
    ...(afterSeq === null && error
      ? [{ ...base, type: 'error', error: error.message, error_code: error.code } as const]
      : []),
    ...(afterSeq === null ? [{ ...base, type: 'status', status } as const] : []),
    ...(isProgressNews ? [{ ...base, type: 'progress', progress, stage } as const] : []),
  ];
}

/** Whether no more events can follow, according to the row or to events committed after it was read. */
export function isOver({ composition, missed }: Opening): boolean {
  const later = missed.filter(({ seq }) => seq > composition.eventSeq);
  const statuses = later.flatMap((event): CompositionStatus[] => (event.type === 'status' ? [event.status] : []));
  return hasEnded(statuses.at(-1) ?? composition.status);
}
