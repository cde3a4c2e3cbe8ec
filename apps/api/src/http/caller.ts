import { createParamDecorator } from '@nestjs/common';

/** Who asks. */
export interface Caller {
  /** Whose compositions they see and make; null where callers need no key. */
  readonly ownerId: string | null;
}

export const ANYONE: Caller = { ownerId: null };

/** The caller of a request. */
export const CallerOf = createParamDecorator((): Caller => ANYONE);
