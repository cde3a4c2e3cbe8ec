import { HttpException } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { answerWithError } from './envelope.filter';
import { hasBody } from './has-body';
import { toApiError } from './to-api-error';

export interface BodyTimes {
  readonly usualMs: number;
  /** Of requests that bring a file. */
  readonly uploadMs: number;
  readonly isUpload: (request: Pick<Request, 'method' | 'path'>) => boolean;
}

/** Express middleware: a request that has not arrived in time is answered with 408 and cut off. */
export function limitBodyTime({ usualMs, uploadMs, isUpload }: BodyTimes): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!hasBody(request)) {
      next();
      return;
    }
    const timer = setTimeout(
      () => {
        if (request.complete) return;
        answerWithError(toApiError(new HttpException('', 408)), request, response);
        request.socket.destroySoon();
      },
      isUpload(request) ? uploadMs : usualMs,
    );
    timer.unref();
    request.once('close', () => {
      clearTimeout(timer);
    });
    next();
  };
}
