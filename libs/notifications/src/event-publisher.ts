import type { CompositionEvent } from '@app/contracts';

/** The port through which watchers hear of compositions. Delivery is best effort: what matters is in PostgreSQL. */
export abstract class EventPublisher {
  abstract publish(event: CompositionEvent): void;
}
