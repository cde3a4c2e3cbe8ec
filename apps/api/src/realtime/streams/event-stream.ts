import { hasEnded, type CompositionEvent } from '@app/contracts';
import type { Opening } from '../composition-feeds';
import type { Watch } from '../composition-watches';
import { isOver, openingEvents } from './opening-events';
import type { EndReason, Outlet } from './outlet';

/** A client this far behind receives only states and errors: newer progress will replace this anyway. */
const BEHIND_BYTES = 16_384;
/**
 * One this far behind will not catch up. It is disconnected, and can reconnect with the last number that it has seen.
 */
const LOST_BYTES = 131_072;

/** The events of one composition for one client: the current state, live events, and the end. */
export class EventStream {
  private outlet: Outlet | null = null;
  private readonly watch: Watch;

  /** @param begin starts holding events, as in `CompositionWatches` */
  constructor(begin: (send: (event: CompositionEvent) => void) => Watch) {
    this.watch = begin((event) => {
      this.pass(event);
    });
  }

  start(outlet: Outlet, opening: Opening, afterSeq: number | null): void {
    this.outlet = outlet;
    for (const event of openingEvents(opening, afterSeq)) outlet.send(event);
    if (isOver(opening)) this.end('ended');
    else this.watch.release(opening.toldSeq);
  }

  beat(): void {
    if (this.isWithin(LOST_BYTES)) this.outlet?.beat();
    else this.end('too-slow');
  }

  end(reason: EndReason): void {
    this.drop();
    this.outlet?.end(reason);
    this.outlet = null;
  }

  /** To be called when the client is gone. */
  drop(): void {
    this.watch.stop();
  }

  private pass(event: CompositionEvent): void {
    if (event.type === 'progress' && !this.isWithin(BEHIND_BYTES)) return;
    if (!this.isWithin(LOST_BYTES)) {
      this.end('too-slow');
      return;
    }
    this.outlet?.send(event);
    if (event.type === 'status' && hasEnded(event.status)) this.end('ended');
  }

  private isWithin(bytes: number): boolean {
    return (this.outlet?.bufferedBytes ?? 0) <= bytes;
  }
}
