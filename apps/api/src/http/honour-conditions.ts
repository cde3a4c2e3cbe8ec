import type { NextFunction, Request, Response } from 'express';

/**
 * Express middleware: a request that names what the client has (`If-None-Match`) is answered by that alone. Express
 * would also heed `Cache-Control: no-cache` and send everything again, and Node's fetch puts that on every such request:
 * https://fetch.spec.whatwg.org/#http-network-or-cache-fetch (step 8.20)
 */
export function honourConditions({ headers }: Request, _response: Response, next: NextFunction): void {
  if (headers['if-none-match'] !== undefined) delete headers['cache-control'];
  next();
}
