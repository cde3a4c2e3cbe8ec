/** A caller's count in one window. */
export interface WindowCount {
  /** Allowed requests per window. */
  readonly limit: number;
  readonly hits: number;
  /** End of the window, or of the block. */
  readonly secondsLeft: number;
  readonly refused: boolean;
}

/** A caller's rate limit status, as in the headers. */
export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** Unix time in whole seconds. */
  readonly resetsAtSeconds: number;
  /** Null while requests are allowed. */
  readonly retryAfterSeconds: number | null;
}

/** The headers show the limit per minute, unless only the burst limit was exceeded. */
export function standingOf(minute: WindowCount, burst: WindowCount, nowMs: number): Standing {
  const told = burst.refused && !minute.refused ? burst : minute;
  const secondsLeft = Math.max(1, Math.ceil(told.secondsLeft));
  return {
    limit: told.limit,
    remaining: told.refused ? 0 : Math.max(0, told.limit - told.hits),
    resetsAtSeconds: Math.ceil(nowMs / 1000) + secondsLeft,
    retryAfterSeconds: told.refused ? secondsLeft : null,
  };
}
