import type { AccessScope } from '@app/contracts';
import type { LimitName } from './rate/rate-limits';
import { isRealtimePath } from './realtime-path';

/** A part of the API, and what it takes to use it. */
export interface GuardedArea {
  readonly scope: AccessScope;
  /** Null: it may be asked as often as anybody likes. */
  readonly limit: LimitName | null;
  /** Whether it needs a key even where the public API is open. */
  readonly always: boolean;
}

const PUBLIC: GuardedArea = { scope: 'public', limit: 'public', always: false };
/** Connections that last: fewer of them, and however they are made they count together. */
export const REALTIME: GuardedArea = { scope: 'public', limit: 'realtime', always: false };
const INTERNAL: GuardedArea = { scope: 'internal', limit: 'internal', always: true };

/** Tells of what is inside. Like all of health it is never limited. */
const DETAILED_HEALTH: GuardedArea = { scope: 'internal', limit: null, always: false };

/**
 * What guards an address; null: nothing, as health, metrics, documentation and signed downloads. Whatever lies below the
 * prefixes is guarded, whether there is a route or not, and in every spelling that Express takes for the same.
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
