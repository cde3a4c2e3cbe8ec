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
 * How connections end when the API does. First it gives notice: it is no longer ready, asks with every answer that its
 * connection be closed, and otherwise works as before, until whoever sends requests has heard of it. Then it closes;
 * requests under way have three seconds to be answered.
 */
@Injectable()
export class ConnectionDrain implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'shutdownNoticeSeconds'>,
  ) {}

  /** The first of Nest's hooks: nothing is being taken down yet. */
  async onModuleDestroy(): Promise<void> {
    this.modules.get(HealthReporter, { strict: false }).leave();
    // A connection that is kept is one on which a request may come in the moment that it is closed.
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
