import { hasEnded, type CompositionEvent } from '@app/contracts';
import type { Opening } from '../composition-feeds';
import type { Watch } from '../composition-watches';
import { isOver, openingEvents } from './opening-events';
import type { EndReason, Outlet } from './outlet';

/** A client that is so far behind is told of states and errors alone: the next progress says more than this one. */
const BEHIND_BYTES = 16_384;
/** One that is so far behind will not catch up. It may come back, and says then what it has seen. */
const LOST_BYTES = 131_072;

/** What one client hears of one composition: how it is now, what comes, and the end. */
export class EventStream {
  private outlet: Outlet | null = null;
  private readonly watch: Watch;

  /** @param begin from then on events are held, as `CompositionWatches` does */
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

  /** For when nobody is there any more. */
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
