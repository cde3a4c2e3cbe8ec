/**
 * How long jobs take in parallel, spread over slots that run one at a time: the longest of them, or their total divided
 * by the slots, whichever is more.
 *
 * @param slots at least 1
 */
export function wallTimeMs(pieces: readonly number[], slots: number): number {
  const sum = pieces.reduce((total, piece) => total + piece, 0);
  return pieces.reduce((longest, piece) => Math.max(longest, piece), sum / slots);
}
