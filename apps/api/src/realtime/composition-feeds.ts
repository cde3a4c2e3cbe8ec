import { CompositionStore, type Composition } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import type { Owner } from '@app/database';
import { Injectable } from '@nestjs/common';
import { noSuchComposition } from '../compositions/composition-finder';

export interface FeedRequest {
  readonly id: string;
  readonly owner: Owner;
  /** The last number that the client has seen; null: it has seen nothing. */
  readonly afterSeq: number | null;
}

/** What a client has to be told before the events that come. */
export interface Opening {
  readonly composition: Composition;
  /** What happened after the number that it named, and still matters, in order. */
  readonly missed: readonly CompositionEvent[];
  /** All up to this number is then told. */
  readonly toldSeq: number;
}

/** How a client begins to follow a composition, whatever the transport. */
@Injectable()
export class CompositionFeeds {
  constructor(private readonly store: CompositionStore) {}

  /** To be called when what comes is being held already: so nothing falls in between. @throws ApiError NOT_FOUND */
  async open({ id, owner, afterSeq }: FeedRequest): Promise<Opening> {
    const composition = await this.store.find(id, owner);
    if (!composition) throw noSuchComposition(id);
    const missed = afterSeq === null ? [] : await this.store.eventsAfter(id, afterSeq);
    return { composition, missed, toldSeq: Math.max(composition.eventSeq, ...missed.map(({ seq }) => seq)) };
  }
}
