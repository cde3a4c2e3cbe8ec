import { Fault } from '@app/contracts';

/** A user's file that cannot be used, whoever tries and however often. */
export function invalidMedia(message: string, cause?: unknown): Fault {
  return new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message, cause });
}
