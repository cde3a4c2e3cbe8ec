/** What a subtitle file may hold at most. A day of talk has less. */
export const SUBTITLE_LIMITS = {
  bytes: 10 * 1024 ** 2,
  cues: 20_000,
  /** Of an ASS file; each script of a segment repeats them. */
  styles: 500,
  /** Characters, tags included. */
  cueLength: 5_000,
  /** Drawn at the same time. */
  cuesAtOnce: 100,
} as const;
