import {
  contextOf,
  currentTraceHeaders,
  duringWork,
  newRequestId,
  openSpan,
  SpanKind,
  type OpenSpan,
} from '@app/observability';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { NextFunction, Request, Response } from 'express';
import { routeOf } from './route-of';

/** Polled every few seconds, and never about a composition. */
const PROBE = /^(\/api\/v1)?\/(health|metrics)\b/;

/**
 * Associates everything that a request causes with it, in logs and, as a span, in traces: in the client's trace, if
 * there is one. The URL is recorded only as its route, since paths of signed links are secrets.
 * https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server
 */
export function traceRequests(
  request: Request & { readonly id?: unknown },
  response: Response,
  next: NextFunction,
): void {
  const requestId = typeof request.id === 'string' ? request.id : newRequestId();
  if (PROBE.test(request.path)) {
    duringWork({ origin: { requestId }, logFields: { request_id: requestId } }, next);
    return;
  }
  const attributes = {
    [ATTR_HTTP_REQUEST_METHOD]: request.method,
    [ATTR_URL_SCHEME]: request.protocol,
    'reelwright.request.id': requestId,
  };
  const { traceparent, tracestate } = request.headers;
  const span = openSpan({
    name: request.method,
    kind: SpanKind.SERVER,
    attributes,
    parent: contextOf({ traceparent, tracestate }),
  });
  if (span.isRecorded) endWithAnswer(span, request, response);
  span.during(() => {
    const origin = { requestId, ...currentTraceHeaders() };
    duringWork({ origin, logFields: { request_id: requestId } }, next);
  });
}

function endWithAnswer(span: OpenSpan, request: Request, response: Response): void {
  response.on('close', () => {
    const route = routeOf(request);
    const { statusCode } = response;
    span.end({
      name: route === null ? request.method : `${request.method} ${route}`,
      attributes: {
        [ATTR_HTTP_RESPONSE_STATUS_CODE]: statusCode,
        ...(route === null ? {} : { [ATTR_HTTP_ROUTE]: route }),
        ...(statusCode >= 500 ? { [ATTR_ERROR_TYPE]: String(statusCode) } : {}),
        ...(response.writableFinished ? {} : { 'reelwright.client.gone': true }),
      },
      failed: statusCode >= 500,
    });
  });
}
