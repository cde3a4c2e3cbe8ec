import { parseSettings, type Settings } from '@app/config';
import { UNTHROTTLED } from './unthrottled';

/** Settings as a process would have them, with what a test says; nothing is throttled unless it says so. */
export function testSettings(overrides: Partial<Settings>): Settings {
  const defaults = parseSettings({
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    REDIS_URL: 'redis://127.0.0.1:1',
    URL_SIGNING_SECRET: 'only-for-tests-0123456789',
    ...UNTHROTTLED,
  });
  return { ...defaults, ...overrides };
}
