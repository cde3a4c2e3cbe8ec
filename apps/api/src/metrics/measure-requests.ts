import { Metrics } from '@app/observability';
import type { NextFunction, Request, Response } from 'express';
import { routeOf } from '../http/route-of';

/** nginx's code for a client that disconnected before the response; not an HTTP status. */
const CLIENT_GONE = 499;

/** Measures the time of every request from its headers to the last byte of the response. */
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
