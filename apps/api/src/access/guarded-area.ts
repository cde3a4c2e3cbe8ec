import type { AccessScope } from '@app/contracts';
import type { LimitName } from './rate/rate-limits';
import { isRealtimePath } from './realtime-path';

/** A part of the API, and what is required to use it. */
export interface GuardedArea {
  readonly scope: AccessScope;
  /** Null: no rate limit. */
  readonly limit: LimitName | null;
  /** Whether it needs a key even if the public API is open. */
  readonly always: boolean;
}

const PUBLIC: GuardedArea = { scope: 'public', limit: 'public', always: false };
/** Long-lived connections: a lower limit, shared by all transports. */
export const REALTIME: GuardedArea = { scope: 'public', limit: 'realtime', always: false };
const INTERNAL: GuardedArea = { scope: 'internal', limit: 'internal', always: true };

/** Reveals internals. Like all health endpoints, never rate-limited. */
const DETAILED_HEALTH: GuardedArea = { scope: 'internal', limit: null, always: false };

/**
 * The area that a path belongs to; null: unguarded, as health, metrics, documentation and signed downloads. Everything
 * below the prefixes is guarded, whether a route exists or not, and in every spelling that Express treats as equal.
 */
export function areaOf(originalUrl: string): GuardedArea | null {
  const [path = ''] = originalUrl.toLowerCase().split(/[?#]/, 1);
  if (isBelow(path, '/api/v1/health/detailed')) return DETAILED_HEALTH;
  if (isBelow(path, '/api/v1/health')) return null;
  if (isRealtimePath(path)) return REALTIME;
  if (isBelow(path, '/api/v1')) return PUBLIC;
  return isBelow(path, '/internal') ? INTERNAL : null;
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
