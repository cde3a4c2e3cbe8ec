import type { Alignment, FramePoint, TextPosition } from './text-style';

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

/** How much of the free space stands before the box. */
const SHARE_BEFORE = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

const PLACES: Record<TextPosition, readonly [Alignment, 'top' | 'middle' | 'bottom']> = {
  'top-left': ['left', 'top'],
  'top-center': ['center', 'top'],
  'top-right': ['right', 'top'],
  'center-left': ['left', 'middle'],
  center: ['center', 'middle'],
  'center-right': ['right', 'middle'],
  'bottom-left': ['left', 'bottom'],
  'bottom-center': ['center', 'bottom'],
  'bottom-right': ['right', 'bottom'],
};

/** The lines of a box are aligned with the side of the frame it stands at; with its own left side at a point. */
export function alignmentAt(position: TextPosition | FramePoint): Alignment {
  return typeof position === 'string' ? PLACES[position][0] : 'left';
}

/** The x coordinate within `box` that lines of this alignment are hung from. */
export function anchorX(box: Rect, alignment: Alignment): number {
  return box.x + box.width * SHARE_BEFORE[alignment];
}

/** What the safe margin leaves of a frame. */
export function innerSize(frame: Size): Size {
  return { width: frame.width * (1 - 2 * SAFE_MARGIN), height: frame.height * (1 - 2 * SAFE_MARGIN) };
}

/** Puts a box that is not larger than the inner frame at its position, inside the safe margin, or at a point. */
export function placeBox(box: Size, position: TextPosition | FramePoint, frame: Size): Rect {
  if (typeof position !== 'string') return moveInside({ ...box, ...position }, frame);
  const inner = innerSize(frame);
  const [horizontal, vertical] = PLACES[position];
  return {
    ...box,
    x: frame.width * SAFE_MARGIN + (inner.width - box.width) * SHARE_BEFORE[horizontal],
    y: frame.height * SAFE_MARGIN + (inner.height - box.height) * SHARE_BEFORE[vertical],
  };
}

/** A box that is larger than the frame stays at its top left. */
function moveInside(box: Rect, frame: Size): Rect {
  return {
    ...box,
    x: Math.max(0, Math.min(box.x, frame.width - box.width)),
    y: Math.max(0, Math.min(box.y, frame.height - box.height)),
  };
}

/** Moves the sides of a rectangle outwards. */
export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
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
