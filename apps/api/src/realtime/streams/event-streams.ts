import { SETTINGS, type Settings } from '@app/config';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CompositionFeeds, type FeedRequest } from '../composition-feeds';
import { CompositionWatches } from '../composition-watches';
import { EventStream } from './event-stream';
import { isOver, openingEvents } from './opening-events';
import type { Outlet, StreamTransport } from './outlet';

/** A stream that has been authorised, and waits for its connection. */
export interface GrantedStream {
  /** There is nothing to send, now or later. */
  readonly isSilent: boolean;
  /** Starts sending to the client. */
  start(outlet: Outlet): void;
  /** To be called when the connection is gone, or never came. */
  drop(): void;
}

/** This replica's streams other than Socket.IO. */
@Injectable()
export class EventStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Map<EventStream, StreamTransport>();
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly feeds: CompositionFeeds,
    private readonly watches: CompositionWatches,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'realtimeHeartbeatSeconds'>,
  ) {}

  /** @throws ApiError NOT_FOUND, also for what belongs to someone else */
  async grant(request: FeedRequest): Promise<GrantedStream> {
    const { id, afterSeq } = request;
    const stream = new EventStream((send) => this.watches.begin(id, send));
    try {
      const opening = await this.feeds.open(request);
      return {
        isSilent: isOver(opening) && openingEvents(opening, afterSeq).length === 0,
        start: (outlet) => {
          this.streams.set(stream, outlet.transport);
          stream.start(outlet, opening, afterSeq);
        },
        drop: () => {
          stream.drop();
          this.streams.delete(stream);
        },
      };
    } catch (error) {
      stream.drop();
      throw error;
    }
  }

  /** How many are open. */
  count(transport: StreamTransport): number {
    return [...this.streams.values()].filter((each) => each === transport).length;
  }

  onApplicationBootstrap(): void {
    this.heartbeat = setInterval(() => {
      for (const stream of this.streams.keys()) stream.beat();
    }, this.settings.realtimeHeartbeatSeconds * 1000);
  }

  /** Clients reconnect to another replica, with the last number that they have seen. */
  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    for (const stream of this.streams.keys()) stream.end('going-away');
  }
}
