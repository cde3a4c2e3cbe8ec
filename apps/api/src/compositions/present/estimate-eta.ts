/** Before this much is done, the pace says more about start-up than about the rest. */
const MIN_PROGRESS_PERCENT = 5;

interface Pace {
  /** Whole percent, 0-100. */
  readonly progress: number;
  readonly startedAt: Date | null;
  readonly now: Date;
}

/** Seconds that are left if the work goes on at the pace so far, rounded up; null while that cannot be told. */
export function estimateEtaSeconds({ progress, startedAt, now }: Pace): number | null {
  if (startedAt === null || progress < MIN_PROGRESS_PERCENT) return null;
  const elapsedSeconds = (now.getTime() - startedAt.getTime()) / 1000;
  return Math.max(0, Math.ceil((elapsedSeconds * (100 - progress)) / progress));
}
