import { EVERYONE, type Owner } from '@app/database';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { mayUse, type Principal } from '@app/access';

/** Who asks. */
export interface Caller {
  /** Owner of what they create; null: nobody, if callers need no key. */
  readonly ownerId: string | null;
  /** Whose compositions and assets they see. */
  readonly sees: Owner;
  /** The authenticated principal; null if authentication was neither given nor required. */
  readonly principal: Principal | null;
}

export const ANYONE: Caller = { ownerId: null, sees: null, principal: null };

export function toCaller(principal: Principal | null): Caller {
  if (!principal) return ANYONE;
  const { ownerId } = principal;
  return { ownerId, sees: mayUse(principal, 'admin') ? EVERYONE : ownerId, principal };
}

const callers = new WeakMap<object, Caller>();

/** Attaches the caller to a request. */
export function admitAs(caller: Caller, request: object): void {
  callers.set(request, caller);
}

/** The caller of a request. Throws on an unguarded route, which is a bug. */
export function callerOf(request: object): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('This route asks for its caller, but lies outside of what is guarded');
  return caller;
}

export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<object>()),
);
