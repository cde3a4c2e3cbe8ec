import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { HttpException } from '@nestjs/common';
import type { Exchanges } from './exchanges';
import { isLingering } from './linger';
import { refuseConnection } from './refuse-connection';
import { toApiError } from './to-api-error';

/** Errors of Node's parser, by code: https://nodejs.org/api/http.html#event-clienterror */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Sends the error envelope on connections whose bytes could not be parsed as a request. */
export function answerUnreadableRequests(server: Server, exchanges: Exchanges): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (isLingering(socket)) return;
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    // No response to errors after a request that has been answered: the client would take it for the response to its
    // next one.
    if (exchanges.isAnswered(socket)) {
      socket.destroySoon();
      return;
    }
    const status = STATUS_BY_CODE[error.code ?? ''] ?? 400;
    refuseConnection(socket, toApiError(new HttpException('', status)));
  });
}
