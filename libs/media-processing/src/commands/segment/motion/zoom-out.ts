import type { View } from './motion';
import { zoomIn } from './zoom-in';

export function zoomOut(progress: string, amount: number): View {
  return zoomIn(`(1-${progress})`, amount);
}
