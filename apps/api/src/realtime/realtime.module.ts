import { MetricsModule } from '@app/observability';
import { Module } from '@nestjs/common';
import { CompositionsModule } from '@app/compositions';
import { AccessApiModule } from '../access/access-api.module';
import { CompositionFeeds } from './composition-feeds';
import { CompositionWatches } from './composition-watches';
import { CompositionsGateway } from './compositions.gateway';
import { MeasureConnections } from './measure-connections';
import { SocketAdmission } from './socket-admission';
import { MissedEvents } from './missed-events';
import { EventStreams } from './streams/event-streams';
import { EventsController } from './streams/events.controller';
import { PlainSockets } from './streams/plain-sockets';
import { SocketRequests } from './streams/socket-requests';

/** Live progress over Socket.IO, plain WebSockets and server-sent events. */
@Module({
  imports: [CompositionsModule, AccessApiModule, MetricsModule],
  controllers: [EventsController],
  providers: [
    CompositionWatches,
    CompositionFeeds,
    CompositionsGateway,
    SocketAdmission,
    EventStreams,
    SocketRequests,
    PlainSockets,
    MissedEvents,
    MeasureConnections,
  ],
})
export class RealtimeModule {}
