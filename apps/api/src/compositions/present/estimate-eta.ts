/** Before this much is done, the pace says more about start-up than about the rest. */
const MIN_PROGRESS_PERCENT = 5;

interface Pace {
  /** Whole percent, 0-100. */
  readonly progress: number;
  readonly startedAt: Date | null;
  /** What it was thought to take from its plan on; null until there is one. */
  readonly estimate: { readonly seconds: number; readonly plannedAt: Date } | null;
  readonly now: Date;
}

/**
 * Seconds that are left, rounded up; null while that cannot be told. What was thought when it was planned counts the more
 * the less is done, the pace so far the more the more is.
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
