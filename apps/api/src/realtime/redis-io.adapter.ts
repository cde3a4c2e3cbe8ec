import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { assignRequestId } from '@app/observability';
import { createAdapter } from '@socket.io/redis-adapter';
import type { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import { connectRedis } from '../redis/connect-redis';
import { closeRootNamespace } from './close-root-namespace';
import { MAX_MESSAGE_BYTES } from './message-limit';
import { UnansweredRedis } from './unanswered-redis';

/** A connection that has joined no namespace by then is closed. */
const ADMISSION_MS = 10_000;

/** Socket.IO with the Redis adapter, for events from any process; for outages of Redis, see `MissedEvents`. */
export class RedisIoAdapter extends IoAdapter {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(app: INestApplicationContext, redisUrl: string) {
    super(app);
    const connection = { url: redisUrl, type: UnansweredRedis };
    this.publisher = connectRedis({ ...connection, name: 'sockets, out', options: { enableOfflineQueue: false } });
    this.subscriber = connectRedis({ ...connection, name: 'sockets, in' });
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    // Other upgrade requests are left to `PlainSockets`.
    const own = { maxHttpBufferSize: MAX_MESSAGE_BYTES, connectTimeout: ADMISSION_MS, destroyUpgrade: false };
    const server = super.createIOServer(port, { ...options, ...own }) as Server;
    server.adapter(createAdapter(this.publisher, this.subscriber));
    // Its requests bypass Express.
    server.engine.use(assignRequestId);
    closeRootNamespace(server);
    return server;
  }

  override dispose(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    return Promise.resolve();
  }
}
