import { adjustLuma } from './adjust-luma';

export function gamma(amount: number): string[] {
  return adjustLuma(`(v^(1/${amount}))`);
}
