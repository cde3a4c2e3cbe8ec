import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpException } from '@nestjs/common';
import { refuseConnection } from './refuse-connection';
import { toApiError } from './to-api-error';

/**
 * Answers what Node, left alone, ends by itself, outside of the envelope and without an id: CONNECT, whose connection it
 * closes without a word, and expectations other than `100-continue`, which a server may as well pass over:
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
 */
export function answerOddRequests(server: Server): void {
  server.on('connect', (_request, connection: Duplex) => {
    connection.on('error', () => undefined);
    refuseConnection(connection, toApiError(new HttpException('', 404)));
  });
  server.on('checkExpectation', (request, response) => {
    server.emit('request', request, response);
  });
}
