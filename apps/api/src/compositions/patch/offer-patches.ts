import type { NextFunction, Request, Response } from 'express';
import { PATCH_TYPES } from './patch-body';

/** https://www.rfc-editor.org/rfc/rfc5789#section-3.1 */
export const ACCEPT_PATCH = 'Accept-Patch';

/** Express middleware: lists the supported patch formats in every response. */
export function offerPatches(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader(ACCEPT_PATCH, PATCH_TYPES.join(', '));
  next();
}
