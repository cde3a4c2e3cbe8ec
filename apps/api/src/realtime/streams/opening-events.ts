import { hasEnded, type CompositionEvent, type CompositionStatus } from '@app/contracts';
import type { Opening } from '../composition-feeds';

/**
 * What a stream begins with: to a client that has seen nothing, how things are now, in the words of the events that led
 * there; to one that comes back, what it missed, and how far it has come since.
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

/** Whether nothing more is to be expected: by the row, or by what was committed after that had been read. */
export function isOver({ composition, missed }: Opening): boolean {
  const later = missed.filter(({ seq }) => seq > composition.eventSeq);
  const statuses = later.flatMap((event): CompositionStatus[] => (event.type === 'status' ? [event.status] : []));
  return hasEnded(statuses.at(-1) ?? composition.status);
}
