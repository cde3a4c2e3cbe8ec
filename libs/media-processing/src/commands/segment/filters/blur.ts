import type { FilterContext } from './filter-context';

const REFERENCE_FRAME_HEIGHT = 1080;

export function blur(amount: number, { frameHeight }: FilterContext): string[] {
  return [`gblur=sigma=${((amount * frameHeight) / REFERENCE_FRAME_HEIGHT).toFixed(3)}:steps=2`];
}
