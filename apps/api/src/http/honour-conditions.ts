import type { NextFunction, Request, Response } from 'express';

/**
 * Express middleware: decides conditional requests by `If-None-Match` alone. Express would also honour `Cache-Control:
 * no-cache` and send everything again, and Node's fetch adds that to every such request:
 * https://fetch.spec.whatwg.org/#http-network-or-cache-fetch (step 8.20)
 */
export function honourConditions({ headers }: Request, _response: Response, next: NextFunction): void {
  if (headers['if-none-match'] !== undefined) delete headers['cache-control'];
  next();
}
