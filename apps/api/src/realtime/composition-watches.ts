import { Injectable } from '@nestjs/common';
import type { EventPosition, KeptEvents } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';

/** A subscription to one composition. */
export interface Watch {
  /** Sends the held events, and from then on live ones; those up to number `seq` have already been sent. */
  release(seq: number): void;
  stop(): void;
}

interface Watcher {
  readonly send: (event: CompositionEvent) => void;
  /** Events before `release`; null afterwards. */
  held: CompositionEvent[] | null;
  /** The client has received all stored events up to this number. */
  toldSeq: number;
  /** Number of the last event sent. */
  lastSeq: number;
  /** Stored events beyond `toldSeq` that were sent. */
  readonly sentSeqs: Set<number>;
}

/**
 * The subscriptions on this replica, whatever the transport. Workers publish concurrently, so an event may arrive after
 * a later one: outdated progress is dropped.
 */
@Injectable()
export class CompositionWatches {
  private readonly watchers = new Map<string, Set<Watcher>>();

  /** Starts holding events, until `release`. */
  begin(compositionId: string, send: (event: CompositionEvent) => void): Watch {
    const watcher: Watcher = { send, held: [], toldSeq: 0, lastSeq: 0, sentSeqs: new Set() };
    const all = this.watchers.get(compositionId) ?? new Set();
    this.watchers.set(compositionId, all.add(watcher));
    return {
      release: (seq) => {
        const held = (watcher.held ?? []).sort((a, b) => a.seq - b.seq);
        watcher.held = null;
        watcher.toldSeq = seq;
        for (const event of held) pass(event, watcher);
      },
      stop: () => {
        all.delete(watcher);
        if (all.size === 0) this.watchers.delete(compositionId);
      },
    };
  }

  deliver(event: CompositionEvent): void {
    for (const watcher of this.watchers.get(event.composition_id) ?? []) pass(event, watcher);
  }

  /** The watched compositions, with the number up to which all their subscribers have received every stored event. */
  positions(): EventPosition[] {
    return [...this.watchers].flatMap(([compositionId, all]) => {
      const told = [...all].filter(({ held }) => held === null).map(({ toldSeq }) => toldSeq);
      return told.length === 0 ? [] : [{ compositionId, seq: Math.min(...told) }];
    });
  }

  /** Sends stored events of a composition to those who have not received them. */
  makeUp({ compositionId, seq, events }: KeptEvents): void {
    for (const watcher of this.watchers.get(compositionId) ?? []) {
      // A subscription that was released meanwhile may be missing earlier ones.
      if (watcher.held || watcher.toldSeq < seq) continue;
      for (const event of events) {
        pass(event, watcher);
        watcher.toldSeq = Math.max(watcher.toldSeq, event.seq);
        watcher.sentSeqs.delete(event.seq);
      }
    }
  }
}

function pass(event: CompositionEvent, watcher: Watcher): void {
  if (watcher.held) {
    watcher.held.push(event);
    return;
  }
  // Events are stored before they are published: one that was read from the database may still arrive.
  if (event.seq <= watcher.toldSeq) return;
  if (event.type === 'progress') {
    if (event.seq <= watcher.lastSeq) return;
  } else {
    if (watcher.sentSeqs.has(event.seq)) return;
    watcher.sentSeqs.add(event.seq);
  }
  watcher.lastSeq = Math.max(watcher.lastSeq, event.seq);
  watcher.send(event);
}
