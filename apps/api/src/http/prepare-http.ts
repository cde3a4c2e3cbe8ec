import type { Settings } from '@app/config';
import { assignRequestId } from '@app/observability';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { answerUnreadableRequest } from './answer-unreadable-request';
import { honourConditions } from './honour-conditions';
import { securityHeaders } from './security-headers';

/** All headers have to be there within this; a body may take longer. */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
/** Longer than the idle timeout of common load balancers, so that it is they who close: 60 s. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/** What holds for every request, whatever answers it. */
export function prepareHttp(
  app: NestExpressApplication,
  { trustedProxyHops }: Pick<Settings, 'trustedProxyHops'>,
): void {
  app.set('trust proxy', trustedProxyHops);
  app.use(assignRequestId);
  app.use(securityHeaders);
  app.use(honourConditions);
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('clientError', answerUnreadableRequest);
}
