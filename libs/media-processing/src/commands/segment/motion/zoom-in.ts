import type { View } from './motion';

export function zoomIn(progress: string, amount: number): View {
  return { zoom: `(1+${amount}*${progress})`, left: '0.5', top: '0.5' };
}
