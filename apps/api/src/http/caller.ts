import { EVERYONE, type Owner } from '@app/database';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { mayUse, type Principal } from '@app/access';

/** Who asks. */
export interface Caller {
  /** To whom belongs what they make; null: to nobody, where callers need no key. */
  readonly ownerId: string | null;
  /** Whose compositions and assets they see. */
  readonly sees: Owner;
  /** Whom they have shown to be; null where they have shown nothing and need not. */
  readonly principal: Principal | null;
}

export const ANYONE: Caller = { ownerId: null, sees: null, principal: null };

export function toCaller(principal: Principal | null): Caller {
  if (!principal) return ANYONE;
  const { ownerId } = principal;
  return { ownerId, sees: mayUse(principal, 'admin') ? EVERYONE : ownerId, principal };
}

const callers = new WeakMap<object, Caller>();

/** Notes whose request this is. */
export function admitAs(caller: Caller, request: object): void {
  callers.set(request, caller);
}

/** The caller of a request. A route that nobody guards has none: that is a bug, and answered as one. */
export function callerOf(request: object): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('This route asks for its caller, but lies outside of what is guarded');
  return caller;
}

export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<object>()),
);
