/** Both in whole seconds of unix time. */
interface Moment {
  readonly nowSeconds: number;
  readonly lifetimeSeconds: number;
}

/**
 * Seconds until a link expires that shall look the same for a while, so that an answer which holds it keeps its ETag:
 * between one lifetime and two, ending on a multiple of the lifetime.
 */
export function steadyLifetime({ nowSeconds, lifetimeSeconds }: Moment): number {
  return lifetimeSeconds - (nowSeconds % lifetimeSeconds) + lifetimeSeconds;
}
