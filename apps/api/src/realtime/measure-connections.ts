import { Metrics } from '@app/observability';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompositionsGateway } from './compositions.gateway';
import { EventStreams } from './streams/event-streams';

/** Measures the open connections. */
@Injectable()
export class MeasureConnections implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly gateway: CompositionsGateway,
    private readonly streams: EventStreams,
  ) {}

  onModuleInit(): void {
    this.metrics.measure('reelwright_sockets', () =>
      Promise.resolve([
        { labels: { transport: 'socket.io' }, value: this.gateway.count() },
        { labels: { transport: 'websocket' }, value: this.streams.count('websocket') },
        { labels: { transport: 'sse' }, value: this.streams.count('sse') },
      ]),
    );
  }
}
