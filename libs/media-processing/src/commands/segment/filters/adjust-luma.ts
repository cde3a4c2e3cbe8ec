/**
 * Changes brightness by a formula of `v`, which is 0 for black and 1 for white. A lookup table of 256 entries; `eq`
 * would do the same, but drop the alpha channel.
 */
export function adjustLuma(formula: string): string[] {
  const value = `st(0,clip((val-16)/219,0,1))*0+${formula.replaceAll('v', 'ld(0)')}`;
  return [`lutyuv=y='16+219*clip(${value},0,1)'`];
}
