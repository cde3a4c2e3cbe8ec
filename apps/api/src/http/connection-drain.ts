import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { SETTINGS, type Settings } from '@app/config';
import { HealthReporter } from '@app/observability';

const GRACE_MS = 3000;

/**
 * Graceful shutdown of connections. First the API gives notice: it is no longer ready, and sends `Connection: close`
 * with every response, but otherwise works as before, until load balancers have noticed. Then it closes; pending
 * requests have three seconds to complete.
 */
@Injectable()
export class ConnectionDrain implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'shutdownNoticeSeconds'>,
  ) {}

  /** The first of Nest's shutdown hooks: nothing has been closed yet. */
  async onModuleDestroy(): Promise<void> {
    this.modules.get(HealthReporter, { strict: false }).leave();
    // On a kept-alive connection, a request may arrive in the moment that it is closed.
    this.server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      response.setHeader('Connection', 'close');
    });
    await delay(this.settings.shutdownNoticeSeconds * 1000);
  }

  beforeApplicationShutdown(): void {
    this.timer = setTimeout(() => {
      this.server.closeAllConnections();
    }, GRACE_MS);
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private get server(): Server {
    return this.host.httpAdapter.getHttpServer() as Server;
  }
}
