/** What has been counted of a caller in one window. */
export interface WindowCount {
  /** How many are allowed in it. */
  readonly limit: number;
  readonly hits: number;
  /** Until when it counts, or the caller is refused. */
  readonly secondsLeft: number;
  readonly refused: boolean;
}

/** Where a caller stands, in the words of the headers. */
export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** Unix time in whole seconds. */
  readonly resetsAtSeconds: number;
  /** Null while the caller may go on. */
  readonly retryAfterSeconds: number | null;
}

/** Callers are told of the minute, unless it is the burst alone that was too much. */
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
