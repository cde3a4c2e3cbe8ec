import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Level, Logger } from 'pino';
import { compositionOf } from './composition-of';

type ExpressRequest = IncomingMessage & { readonly originalUrl?: string };

const PROBE = /^(\/api\/v1)?\/health\b/;

/** Express middleware: one line for each request, with its id, once it is answered or its client has gone. */
export const logRequests =
  (log: Logger) =>
  (request: ExpressRequest, response: ServerResponse, next: () => void): void => {
    const beganAtMs = Date.now();
    response.on('error', (error) => {
      response.err ??= error;
    });
    response.on('close', () => {
      const { method = '', url = '', originalUrl = url } = request;
      const [path = ''] = originalUrl.split('?', 1);
      const level = levelOf(path, response);
      if (!log.isLevelEnabled(level)) return;
      const line = { ...describe(request, response), responseTime: Date.now() - beganAtMs };
      log[level](line, `${method} ${path} ${response.statusCode}`);
    });
    next();
  };

function levelOf(path: string, { statusCode }: ServerResponse): Level {
  // Orchestrators ask every few seconds; what they find out is logged when it changes.
  if (PROBE.test(path)) return 'debug';
  return statusCode >= 500 ? 'error' : 'info';
}

/** Express cuts the part of the path that a router is mounted at off `url`. */
function describe(
  { id, method, url = '', originalUrl = url, socket }: ExpressRequest,
  response: ServerResponse,
): object {
  const { statusCode, err } = response;
  const compositionId = compositionOf(originalUrl, response.getHeader('location'));
  return {
    request_id: id,
    ...(compositionId === undefined ? {} : { composition_id: compositionId }),
    req: { method, url: originalUrl, remoteAddress: socket.remoteAddress },
    res: { statusCode },
    ...(err ? { err } : {}),
  };
}
