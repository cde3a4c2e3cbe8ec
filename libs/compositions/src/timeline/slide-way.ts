import type { AnimationType } from '../spec';
import type { FrameSize } from './text-box';

export type SlideType = Extract<AnimationType, `slide-${string}`>;

interface Placed extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** The offset at which a sliding overlay is just outside the edge of the frame that it enters from. */
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

/** The same for the edge where it leaves: an overlay that slides up enters from below and leaves at the top. */
export function slideOutWay(type: SlideType, placed: Placed, frame: FrameSize): Way {
  return slideInWay(AGAINST[type], placed, frame);
}

/** Pixels. */
export interface Way {
  readonly dx: number;
  readonly dy: number;
}
