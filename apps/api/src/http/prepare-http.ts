import type { Settings } from '@app/config';
import { assignRequestId, logRequests, Metrics } from '@app/observability';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { measureRequests } from '../metrics/measure-requests';
import { answerOddRequests } from './answer-odd-requests';
import { answerUnreadableRequests } from './answer-unreadable-requests';
import { bringToOriginForm } from './bring-to-origin-form';
import { Exchanges } from './exchanges';
import { honourConditions } from './honour-conditions';
import { limitBodyTime } from './limit-body-time';
import { requireHost } from './require-host';
import { securityHeaders } from './security-headers';
import { traceRequests } from './trace-requests';

/** All headers have to be there within this. */
const HEADERS_TIMEOUT_MS = 15_000;
/** Where requests may bring a file, whole or in parts. */
const UPLOAD = /^(POST \/api\/v1\/assets|PUT \/uploads\/.*)$/;
const BODY_TIMEOUT_MS = 60_000;
/** Longer than the idle timeout of common load balancers, so that it is they who close: 60 s. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

interface HttpOptions extends Pick<Settings, 'trustedProxyHops' | 'mediaFetchSeconds'> {
  readonly log: Logger;
}

/** What holds for every request, whatever answers it. */
export function prepareHttp(
  app: NestExpressApplication,
  { log, trustedProxyHops, mediaFetchSeconds }: HttpOptions,
): void {
  app.set('trust proxy', trustedProxyHops);
  app.use(assignRequestId);
  app.use(traceRequests);
  app.use(logRequests(log));
  app.use(measureRequests(app.get(Metrics, { strict: false })));
  const times = { usualMs: BODY_TIMEOUT_MS, uploadMs: mediaFetchSeconds * 1000 };
  app.use(limitBodyTime({ ...times, isUpload: ({ method, path }) => UPLOAD.test(`${method} ${path}`) }));
  app.use(securityHeaders);
  app.use(requireHost);
  app.use(honourConditions);
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  // For every request the same, so it is that of the longest; `limitBodyTime` knows them apart.
  server.requestTimeout = Math.max(times.usualMs, times.uploadMs) + HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  answerUnreadableRequests(server, new Exchanges(server));
  answerOddRequests(server);
  bringToOriginForm(server);
}
