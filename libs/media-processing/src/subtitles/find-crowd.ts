import type { Cue } from './subtitles';

/** The millisecond from which more cues than `most` are shown at once; null: never. */
export function findCrowd(cues: readonly Pick<Cue, 'startMs' | 'endMs'>[], most: number): number | null {
  const changes = cues
    .filter(({ startMs, endMs }) => startMs < endMs)
    .flatMap(({ startMs, endMs }) => [
      { atMs: startMs, by: 1 },
      { atMs: endMs, by: -1 },
    ])
    // Those that end make room for those that begin.
    .sort((a, b) => a.atMs - b.atMs || a.by - b.by);
  let shown = 0;
  for (const { atMs, by } of changes) {
    shown += by;
    if (shown > most) return atMs;
  }
  return null;
}
