import type { Motion } from './motion';

/** Moves the view over an enlarged picture, along one axis, from one end to the other. */
export function pan(axis: 'left' | 'top', direction: 'forth' | 'back'): Motion {
  return (progress, amount) => ({
    zoom: String(1 + amount),
    left: '0.5',
    top: '0.5',
    [axis]: direction === 'forth' ? progress : `(1-${progress})`,
  });
}
