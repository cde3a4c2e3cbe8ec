/** Before this much is done, the pace mostly reflects the start-up. */
const MIN_PROGRESS_PERCENT = 5;

interface Pace {
  /** Whole percent, 0-100. */
  readonly progress: number;
  readonly startedAt: Date | null;
  /** Estimated time from planning on; null until planned. */
  readonly estimate: { readonly seconds: number; readonly plannedAt: Date } | null;
  readonly now: Date;
}

/**
 * Remaining seconds, rounded up; null while unknown. Blends the estimate made at planning, which weighs more at first,
 * with the pace so far, which weighs more later.
 */
export function estimateEtaSeconds({ progress, startedAt, estimate, now }: Pace): number | null {
  if (startedAt === null) return null;
  const secondsSince = (then: Date): number => Math.max(0, (now.getTime() - then.getTime()) / 1000);
  const byPace = progress < MIN_PROGRESS_PERCENT ? null : (secondsSince(startedAt) * (100 - progress)) / progress;
  const byPlan = estimate && Math.max(0, estimate.seconds - secondsSince(estimate.plannedAt));
  const part = progress / 100;
  const both = byPace !== null && byPlan !== null ? part * byPace + (1 - part) * byPlan : (byPace ?? byPlan);
  return both === null ? null : Math.ceil(both);
}
