import { adjustLuma } from './adjust-luma';

export function brightness(amount: number): string[] {
  return adjustLuma(`(v+${amount})`);
}
