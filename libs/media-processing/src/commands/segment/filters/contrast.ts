import { adjustLuma } from './adjust-luma';

export function contrast(amount: number): string[] {
  return adjustLuma(`((v-0.5)*${amount}+0.5)`);
}
