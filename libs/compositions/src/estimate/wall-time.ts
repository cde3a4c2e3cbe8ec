/**
 * How long pieces of work take that are spread over places where one is done at a time: no less than the longest of them,
 * and no less than their share.
 *
 * @param slots at least 1
 */
export function wallTimeMs(pieces: readonly number[], slots: number): number {
  const sum = pieces.reduce((total, piece) => total + piece, 0);
  return pieces.reduce((longest, piece) => Math.max(longest, piece), sum / slots);
}
