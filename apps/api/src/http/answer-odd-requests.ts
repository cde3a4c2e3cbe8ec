import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpException } from '@nestjs/common';
import { refuseConnection } from './refuse-connection';
import { toApiError } from './to-api-error';

/**
 * Handles requests that Node would otherwise end by itself, without the envelope and an id: CONNECT, whose connection
 * it closes silently, and expectations other than `100-continue`, which a server may ignore:
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
