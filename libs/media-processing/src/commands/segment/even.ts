/** The even length nearest to one, from 2 up to `max` pixels: 4:2:0 keeps a sample of colour for every two. */
export function toEven(length: number, max: number): number {
  return Math.min(max, Math.max(2, 2 * Math.round(length / 2)));
}

/** Offset that centres something in a space that is `gap` pixels larger; even, too. */
export function halfGap(gap: number): number {
  return 2 * Math.floor(gap / 4);
}
