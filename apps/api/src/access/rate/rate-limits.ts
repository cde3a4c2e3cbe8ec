import type { Settings } from '@app/config';

export type LimitName = 'public' | 'internal' | 'realtime';

/** How often a caller may ask. */
export interface RateLimit {
  readonly perMinute: number;
  /** In a second. */
  readonly burst: number;
}

export function rateLimits(settings: Settings): Readonly<Record<LimitName, RateLimit>> {
  return {
    public: { perMinute: settings.rateLimitPublicPerMinute, burst: settings.rateLimitPublicBurst },
    internal: { perMinute: settings.rateLimitInternalPerMinute, burst: settings.rateLimitInternalBurst },
    realtime: { perMinute: settings.rateLimitRealtimePerMinute, burst: settings.rateLimitRealtimeBurst },
  };
}
