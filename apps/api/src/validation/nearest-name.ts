import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant: at most two in five letters differ. Null if none is that close. */
export function nearestName(given: string, known: readonly string[]): string | null {
  const candidates = known
    .map((name) => ({ name, edits: distance(plain(given), plain(name)) }))
    .filter(({ name, edits }) => edits <= Math.round(name.length * 0.4))
    .sort((a, b) => a.edits - b.edits);
  return candidates[0]?.name ?? null;
}

/** `endTime`, `end-time` and `End_Time` are all meant to be `end_time`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
