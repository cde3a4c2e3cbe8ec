import { Injectable } from '@nestjs/common';
import type { EventPosition, KeptEvents } from '@app/compositions';
import type { CompositionEvent } from '@app/contracts';

/** Somebody who watches one composition. */
export interface Watch {
  /** Sends what was held and goes on to send what comes; events up to number `seq` have been told already. */
  release(seq: number): void;
  stop(): void;
}

interface Watcher {
  readonly send: (event: CompositionEvent) => void;
  /** What came before `release`; null from then on. */
  held: CompositionEvent[] | null;
  /** Up to here the client was told everything that is kept, by what was read when its watch began or later. */
  toldSeq: number;
  /** Of the last event that was sent. */
  lastSeq: number;
  /** The kept events beyond `toldSeq` that were sent. */
  readonly sentSeqs: Set<number>;
}

/**
 * Who on this replica watches which composition, whatever the transport. Workers publish side by side, so an event may
 * arrive after a later one: progress that has been overtaken says nothing any more, and is dropped.
 */
@Injectable()
export class CompositionWatches {
  private readonly watchers = new Map<string, Set<Watcher>>();

  /** From here on events are held, until `release`. */
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

  /** What is watched, and the number up to which everybody who watches it was told everything that is kept. */
  positions(): EventPosition[] {
    return [...this.watchers].flatMap(([compositionId, all]) => {
      const told = [...all].filter(({ held }) => held === null).map(({ toldSeq }) => toldSeq);
      return told.length === 0 ? [] : [{ compositionId, seq: Math.min(...told) }];
    });
  }

  /** Tells what is kept of one composition to whomever it has not reached. */
  makeUp({ compositionId, seq, events }: KeptEvents): void {
    for (const watcher of this.watchers.get(compositionId) ?? []) {
      // One that was released meanwhile may miss what is before.
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
  // An event is in the database before it is on its way: one that was read there may still arrive.
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
