import { newRequestId } from '@app/observability';
import type { Server } from 'socket.io';
import { notFound } from '../http/api-error';
import { toEnvelope } from '../http/error-envelope';

/**
 * Socket.IO always has a namespace `/`, which accepts everyone: unlimited connections, without a key and not counted.
 */
export function closeRootNamespace(server: Server): void {
  server.of('/').use((_socket, next) => {
    const error = notFound('There is nothing in this namespace; connect to /compositions.');
    const data = toEnvelope(error, { requestId: newRequestId(), now: new Date() });
    next(Object.assign(new Error(error.message), { data }));
  });
}
