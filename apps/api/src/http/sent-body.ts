import type { Owner, Transaction } from '@app/database';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { callerOf } from './caller';

export interface Sent {
  readonly body: unknown;
  /** The owner whose assets may be used. */
  readonly sees: Owner;
  /** Of whoever asks inside of one. */
  readonly transaction?: Transaction;
}

/** The body of a request, with its owner. */
export const SentBody = createParamDecorator((_: unknown, context: ExecutionContext): Sent => {
  const request = context.switchToHttp().getRequest<Request<object, unknown, unknown>>();
  return { body: request.body, sees: callerOf(request).sees };
});
