import { CompositionStore, type Composition } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';
import type { Owner } from '@app/database';
import { Injectable } from '@nestjs/common';
import { noSuchComposition } from '../compositions/composition-finder';

export interface FeedRequest {
  readonly id: string;
  readonly owner: Owner;
  /** The last number that the client has seen; null: none. */
  readonly afterSeq: number | null;
}

/** What a client has to receive before live events. */
export interface Opening {
  readonly composition: Composition;
  /** Missed events since then that are still relevant, in order. */
  readonly missed: readonly CompositionEvent[];
  /** After that, everything up to this number has been sent. */
  readonly toldSeq: number;
}

/** Starts a subscription, whatever the transport. */
@Injectable()
export class CompositionFeeds {
  constructor(private readonly store: CompositionStore) {}

  /** To be called after live events are being held, so that none are lost in between. @throws ApiError NOT_FOUND */
  async open({ id, owner, afterSeq }: FeedRequest): Promise<Opening> {
    const composition = await this.store.find(id, owner);
    if (!composition) throw noSuchComposition(id);
    const missed = afterSeq === null ? [] : await this.store.eventsAfter(id, afterSeq);
    return { composition, missed, toldSeq: Math.max(composition.eventSeq, ...missed.map(({ seq }) => seq)) };
  }
}
