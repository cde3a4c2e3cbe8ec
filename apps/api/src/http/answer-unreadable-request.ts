import type { Socket } from 'node:net';
import { HttpException } from '@nestjs/common';
import { refuseConnection } from './refuse-connection';
import { toApiError } from './to-api-error';

/** What Node's parser gives up on, by its code: https://nodejs.org/api/http.html#event-clienterror */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers, in the envelope, a connection whose bytes never became a request that Express could see. */
export function answerUnreadableRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_BY_CODE[error.code ?? ''] ?? 400;
  refuseConnection(socket, toApiError(new HttpException('', status)));
}
