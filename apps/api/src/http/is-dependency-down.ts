import { isNativeError } from 'node:util/types';

/** https://nodejs.org/api/errors.html#common-system-errors, and what pg and ioredis say of a lost connection. */
const DOWN_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

/**
 * SQLSTATEs of a server that is unavailable, shutting down, or out of connections:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const DOWN_SQLSTATES = /^(08...|53300|57P0[1-4])$/;

/** These have no code: pg-pool and pg throw plain errors, ioredis an error class of its own. */
const DOWN_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Connection is closed',
  "Stream isn't writeable and enableOfflineQueue options is false",
  'Reached the max retries per request limit',
];

/** Whether an error, or its cause, means that PostgreSQL or Redis is currently unreachable. */
export function isDependencyDown(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    DOWN_CODES.has(code) ||
    DOWN_SQLSTATES.test(code) ||
    DOWN_MESSAGES.some((message) => error.message.startsWith(message)) ||
    underlying(error).some(isDependencyDown)
  );
}

function underlying(error: Error): readonly unknown[] {
  // A connection attempt over both IPv6 and IPv4 fails with both errors in one.
  const several = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error.cause, ...several].filter((inner) => inner !== error);
}
