/** Of the overshoot, as animators use it: a tenth. https://easings.net/#easeOutBack */
const OVERSHOOT = 1.70158;

/** A little more than the most that `popScale` gives. */
export const LARGEST_POP = 1.1001;

/** How large something is that pops up, `progress` from 0 to 1 of the way: from 0, beyond its size, and back to 1. */
export function popScale(progress: number): number {
  const rest = progress - 1;
  return 1 + (OVERSHOOT + 1) * rest ** 3 + OVERSHOOT * rest ** 2;
}
