import type { AnimationType } from '../spec';
import type { FrameSize } from './text-box';

export type SlideType = Extract<AnimationType, `slide-${string}`>;

interface Placed extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** How far, from its place, something lies that is just beyond the edge of the frame it slides in from. */
export function slideInWay(type: SlideType, { x, y, width, height }: Placed, frame: FrameSize): Way {
  switch (type) {
    case 'slide-up':
      return { dx: 0, dy: frame.height - y };
    case 'slide-down':
      return { dx: 0, dy: -(y + height) };
    case 'slide-left':
      return { dx: frame.width - x, dy: 0 };
    case 'slide-right':
      return { dx: -(x + width), dy: 0 };
  }
}

const AGAINST: Readonly<Record<SlideType, SlideType>> = {
  'slide-up': 'slide-down',
  'slide-down': 'slide-up',
  'slide-left': 'slide-right',
  'slide-right': 'slide-left',
};

/** The same of the edge that it slides out to: what slides up comes from below and goes beyond the top. */
export function slideOutWay(type: SlideType, placed: Placed, frame: FrameSize): Way {
  return slideInWay(AGAINST[type], placed, frame);
}

/** Pixels. */
export interface Way {
  readonly dx: number;
  readonly dy: number;
}
