import type { TextPosition } from './text-style';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels; x and y are the top left corner, counted from the top left of the frame. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Kept free on every side, as a part of the frame's width and height: the title-safe area of SMPTE ST 2046-1. */
const SAFE_MARGIN = 0.05;

export type Alignment = 'left' | 'center' | 'right';

/** How much of the free space stands before the box. */
const SHARE_BEFORE = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

const PLACES: Record<TextPosition, readonly [Alignment, 'top' | 'middle' | 'bottom']> = {
  'top-left': ['left', 'top'],
  'top-center': ['center', 'top'],
  'top-right': ['right', 'top'],
  center: ['center', 'middle'],
  'bottom-left': ['left', 'bottom'],
  'bottom-center': ['center', 'bottom'],
  'bottom-right': ['right', 'bottom'],
};

/** The lines of a box are aligned with the side of the frame it stands at. */
export function alignmentAt(position: TextPosition): Alignment {
  return PLACES[position][0];
}

/** The x coordinate within `box` that lines of this alignment are hung from. */
export function anchorX(box: Rect, alignment: Alignment): number {
  return box.x + box.width * SHARE_BEFORE[alignment];
}

/** What the safe margin leaves of a frame. */
export function innerSize(frame: Size): Size {
  return { width: frame.width * (1 - 2 * SAFE_MARGIN), height: frame.height * (1 - 2 * SAFE_MARGIN) };
}

/** Puts a box that is not larger than the inner frame at its position, inside the safe margin. */
export function placeBox(box: Size, position: TextPosition, frame: Size): Rect {
  const inner = innerSize(frame);
  const [horizontal, vertical] = PLACES[position];
  return {
    ...box,
    x: frame.width * SAFE_MARGIN + (inner.width - box.width) * SHARE_BEFORE[horizontal],
    y: frame.height * SAFE_MARGIN + (inner.height - box.height) * SHARE_BEFORE[vertical],
  };
}

/**
 * Grows a rectangle to even coordinates, because the colour samples of 4:2:0 video lie on every second pixel, and cuts
 * off what would leave the frame.
 */
export function snapToFrame(rect: Rect, frame: Size): Rect {
  const x = Math.max(0, floorToEven(rect.x));
  const y = Math.max(0, floorToEven(rect.y));
  return {
    x,
    y,
    width: Math.min(frame.width, ceilToEven(rect.x + rect.width)) - x,
    height: Math.min(frame.height, ceilToEven(rect.y + rect.height)) - y,
  };
}

function floorToEven(value: number): number {
  return Math.floor(value / 2) * 2;
}

function ceilToEven(value: number): number {
  return Math.ceil(value / 2) * 2;
}
