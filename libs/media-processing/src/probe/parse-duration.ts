/** ffprobe's seconds (`3.023222`) as whole microseconds; null for `N/A`, nothing and what is not a length. */
export function parseSecondsAsUs(seconds: string | undefined): number | null {
  const value = Number(seconds ?? 'N/A');
  return seconds !== '' && Number.isFinite(value) ? Math.round(value * 1_000_000) : null;
}

/** Matroska's tag (`00:00:03.023000000`) as whole microseconds; null for anything else. */
export function parseClockAsUs(clock: string | undefined): number | null {
  const match = /^(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(clock ?? '');
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
  return Math.round(seconds * 1_000_000);
}
