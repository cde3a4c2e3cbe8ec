import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { COMPOSITION_EVENT, COMPOSITIONS_NAMESPACE, type CompositionEvent } from '@app/contracts';
import { Emitter } from '@socket.io/redis-emitter';
import Redis from 'ioredis';
import { EventPublisher } from './event-publisher';

/** Publishes through Redis to the Socket.IO servers of all API replicas, which know who watches what. */
@Injectable()
export class SocketEventPublisher extends EventPublisher implements OnApplicationShutdown {
  private readonly logger = new Logger(SocketEventPublisher.name);
  private readonly redis: Redis;
  private readonly namespace: Emitter;

  constructor(@Inject(SETTINGS) settings: Settings) {
    super();
    this.redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
    this.redis.on('error', (error: Error) => {
      this.logger.debug(error.message);
    });
    // The emitter drops the promise of its publish: a Redis that is away would be an unhandled rejection.
    const client = {
      publish: (channel: string, message: string) => {
        this.redis.publish(channel, message).catch((error: unknown) => {
          this.logger.debug({ err: error }, 'An event was not published');
        });
      },
    };
    this.namespace = new Emitter(client).of(COMPOSITIONS_NAMESPACE);
  }

  publish(event: CompositionEvent): void {
    this.namespace.serverSideEmit(COMPOSITION_EVENT, event);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
