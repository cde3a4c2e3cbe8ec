import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { chooseRequestId } from '@app/observability';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { WebSocketServer } from 'ws';
import { notFound } from '../../http/api-error';
import { refuseConnection } from '../../http/refuse-connection';
import { toApiError } from '../../http/to-api-error';
import { MAX_MESSAGE_BYTES } from '../message-limit';
import { SocketOutlet } from './socket-outlet';
import { SocketRequests } from './socket-requests';

/** Path of Socket.IO, which handles it itself. */
const SOCKET_IO_PATH = '/socket.io/';
/** How long clients have to complete the closing handshake. */
const GRACE_MS = 2000;

/** Plain WebSockets, on the same server as everything else. */
@Injectable()
export class PlainSockets implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(PlainSockets.name);
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly requests: SocketRequests,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
      if (request.url?.startsWith(SOCKET_IO_PATH)) return;
      // A client that disconnects meanwhile is not an error.
      connection.on('error', () => connection.destroy());
      void this.admit(request, connection, head);
    });
  }

  beforeApplicationShutdown(): void {
    this.timer = setTimeout(() => {
      for (const socket of this.sockets.clients) socket.terminate();
    }, GRACE_MS);
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  /** A rejected client gets the same HTTP status as for a request. */
  private async admit(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    const headers: string[] = [];
    try {
      const stream = await this.requests.grant(request, headers);
      if (!stream) throw notFound('There is no WebSocket at this address; there is one for each composition.');
      connection.once('close', () => {
        stream.drop();
      });
      if (connection.destroyed) stream.drop();
      this.sockets.handleUpgrade(request, connection, head, (socket) => {
        socket.on('error', () => {
          socket.terminate();
        });
        stream.start(new SocketOutlet(socket));
      });
    } catch (thrown) {
      const error = toApiError(thrown);
      const requestId = chooseRequestId(request.headers['x-request-id']);
      if (error.status >= 500) this.logger.error({ err: error.cause ?? error, request_id: requestId }, error.message);
      refuseConnection(connection, error, { requestId, headers });
    }
  }
}
