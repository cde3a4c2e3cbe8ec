import { Module } from '@nestjs/common';
import { EventPublisher } from './event-publisher';
import { SocketEventPublisher } from './socket-event-publisher';

@Module({
  providers: [{ provide: EventPublisher, useClass: SocketEventPublisher }],
  exports: [EventPublisher],
})
export class NotificationsModule {}
