/** Overshoot: the customary tenth. https://easings.net/#easeOutBack */
const OVERSHOOT = 1.70158;

/** Slightly above the maximum of `popScale`. */
export const LARGEST_POP = 1.1001;

/** Scale of a pop-in animation at `progress`, 0-1: from 0, overshooting, to 1. */
export function popScale(progress: number): number {
  const rest = progress - 1;
  return 1 + (OVERSHOOT + 1) * rest ** 3 + OVERSHOOT * rest ** 2;
}
