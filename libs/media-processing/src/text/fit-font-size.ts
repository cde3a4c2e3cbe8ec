const SEARCH_STEPS = 16;

/**
 * The largest font size up to `wanted` for which `fits` holds, found by halving to 1/65,536 of `wanted`; 0 when even
 * that is too large. Only a size that was tried is returned, so `fits` need not hold for every smaller one.
 */
export function fitFontSize(wanted: number, fits: (fontSize: number) => boolean): number {
  if (fits(wanted)) return wanted;
  let fitting = 0;
  let tooLarge = wanted;
  for (let step = 0; step < SEARCH_STEPS; step += 1) {
    const middle = (fitting + tooLarge) / 2;
    if (fits(middle)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting;
}
