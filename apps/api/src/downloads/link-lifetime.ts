/** Both as Unix time in whole seconds. */
interface Moment {
  readonly nowSeconds: number;
  readonly lifetimeSeconds: number;
}

/**
 * Seconds until a link expires that should stay the same for a while, so that responses that contain it keep their
 * ETag: between one lifetime and two, ending on a multiple of the lifetime.
 */
export function steadyLifetime({ nowSeconds, lifetimeSeconds }: Moment): number {
  return lifetimeSeconds - (nowSeconds % lifetimeSeconds) + lifetimeSeconds;
}
