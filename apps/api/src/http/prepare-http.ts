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

/** Time limit for receiving all headers. */
const HEADERS_TIMEOUT_MS = 15_000;
/** Routes for uploads of files or parts. */
const UPLOAD = /^(POST \/api\/v1\/assets|PUT \/uploads\/.*)$/;
const BODY_TIMEOUT_MS = 60_000;
/** Longer than the idle timeout of common load balancers (60 s), so that they close first. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

interface HttpOptions extends Pick<Settings, 'trustedProxyHops' | 'mediaFetchSeconds'> {
  readonly log: Logger;
}

/** HTTP setup for all requests. */
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
  // The same for every request, so it must be the longest; `limitBodyTime` differentiates.
  server.requestTimeout = Math.max(times.usualMs, times.uploadMs) + HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  answerUnreadableRequests(server, new Exchanges(server));
  answerOddRequests(server);
  bringToOriginForm(server);
}
