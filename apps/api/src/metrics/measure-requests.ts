import { Metrics } from '@app/observability';
import type { NextFunction, Request, Response } from 'express';
import { routeOf } from '../http/route-of';

/** What nginx writes where a client has gone before it was answered; there is no such code in HTTP. */
const CLIENT_GONE = 499;

/** Times every request from its headers to the last byte of its answer. */
export const measureRequests =
  (metrics: Metrics) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const began = performance.now();
    response.on('close', () => {
      const status = String(response.writableFinished ? response.statusCode : CLIENT_GONE);
      const labels = { method: request.method, route: routeOf(request) ?? 'other', status };
      metrics.observe('reelwright_http_request_seconds', labels, (performance.now() - began) / 1000);
    });
    next();
  };
