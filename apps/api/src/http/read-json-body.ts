import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { ApiError } from './api-error';
import { hasBody } from './has-body';
import { parseJsonBody } from './parse-json-body';

/** Far more than any request needs, so that an oversized one still gets all its problems listed. */
const MAX_BODY_MIB = 16;
const MAX_BODY_BYTES = MAX_BODY_MIB * 1024 ** 2;

const readBytes: RequestHandler = express.raw({ type: () => true, limit: MAX_BODY_BYTES });

/** Express middleware for routes that take a JSON body: reads it, at most 16 MiB, and parses it into `request.body`. */
export const readJsonBody = readBodyOf(['application/json']);

/** The same for other JSON media types. */
export function readBodyOf(types: readonly string[]): RequestHandler {
  const message = `The body must have the type ${types.join(' or ')}.`;
  return (request, response, next) => {
    if (hasBody(request) && !types.includes(jsonTypeOf(request) ?? '')) {
      next(new ApiError({ code: 'UNSUPPORTED_MEDIA_TYPE', message }));
      return;
    }
    read(request, response, next);
  };
}

function read(request: Request, response: Response, next: NextFunction): void {
  readBytes(request, response, (error?: unknown) => {
    if (error !== undefined) {
      next(tooLarge(error) ?? error);
      return;
    }
    try {
      const body: unknown = request.body;
      request.body = parseJsonBody(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
      next();
    } catch (refusal) {
      next(refusal);
    }
  });
}

/** Null if it is not in UTF-8. */
function jsonTypeOf(request: Request): string | null {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  return charset === undefined || /^charset="?utf-?8"?$/.test(charset) ? type.trim() : null;
}

function tooLarge(error: unknown): ApiError | null {
  if (!(error instanceof Error && 'type' in error && error.type === 'entity.too.large')) return null;
  return new ApiError({
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body may have at most ${MAX_BODY_BYTES} bytes (${MAX_BODY_MIB} MiB).`,
    cause: error,
  });
}
