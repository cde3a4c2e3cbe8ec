import type { FramePoint, TextPosition } from '../text/text-style';
import type { ClipFilter } from './clip-filter';
import type { TransitionType } from './transition-types';

/**
 * A run of frames of the output in which the set of things on screen does not change. Segments tile the timeline:
 * each is made on its own, and the results are joined without re-encoding.
 */
export type Segment = EncodeSegment | GenerateSegment | CopySegment;

interface SegmentBase {
  /** First frame on the output timeline. */
  readonly startFrame: number;
  /** Length in frames of the output rate, at least 1. */
  readonly frames: number;
}

/** Decode, filter, encode. `layers` are painted in order, the first at the bottom; there is at least one. */
export interface EncodeSegment extends SegmentBase {
  readonly kind: 'encode';
  readonly layers: readonly Layer[];
}

/** Nothing of the user's is on screen: a plain colour. */
export interface GenerateSegment extends SegmentBase {
  readonly kind: 'generate';
  readonly colour: 'black';
}

/** The source's packets already are what would be produced: copied, from a keyframe on. */
export interface CopySegment extends SegmentBase {
  readonly kind: 'copy';
  readonly sourceId: string;
  /** Frame of the source, counted at the output rate, that becomes the segment's first; a keyframe. */
  readonly sourceFrame: number;
}

export type Layer = ColourLayer | ClipLayer | RasterLayer | SubtitlesLayer | TransitionLayer;

/** A plain background over the whole frame. Transparent: only below the sides of a transition. */
export interface ColourLayer {
  readonly kind: 'colour';
  readonly colour: 'black' | 'transparent';
}

/**
 * `contain`: the whole picture. `cover`: the whole frame, cutting off what lies beyond. `stretch`: the whole picture on
 * the whole frame, out of shape. `blur`: the whole picture, before a blurred one that covers the frame.
 */
export const CLIP_FITS = ['contain', 'cover', 'stretch', 'blur'] as const;
export type ClipFit = (typeof CLIP_FITS)[number];

/** Parts of the width and the height of the upright picture, 0-1; within it. */
export interface ClipCrop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ClipPlacement {
  /** Pixels of the area that the picture is fitted to, even. */
  readonly width: number;
  readonly height: number;
  /** Where the fitted picture lies; of a point, its top left corner, which may be anywhere. */
  readonly at: TextPosition | FramePoint;
}

export const MOTION_TYPES = ['zoom_in', 'zoom_out', 'pan_left', 'pan_right', 'pan_up', 'pan_down'] as const;
export type MotionType = (typeof MOTION_TYPES)[number];

/** A slow movement over the fitted picture, from the clip's first frame to its last, wherever the segment begins. */
export interface ClipMotion {
  readonly type: MotionType;
  /** How much larger than its box the picture becomes: 0.2 is a fifth. Above 0. */
  readonly amount: number;
  /** The clip's frame that is the segment's first. */
  readonly frame: number;
  /** Length of the clip. */
  readonly clipFrames: number;
}

/**
 * From and to what lies below. Counted from the clip's own beginning, wherever the segment begins, so that its chunks
 * agree. The first and the last frame of the clip are the ones that cannot be seen.
 */
export interface ClipFade {
  /** The clip's frame that is the segment's first. */
  readonly frame: number;
  /** Length of the clip. */
  readonly clipFrames: number;
  /** How long it rises and falls; 0: not at all. */
  readonly inFrames: number;
  readonly outFrames: number;
}

/** Moving pictures from a source, scaled to fit the frame. */
export interface ClipLayer {
  readonly kind: 'clip';
  readonly sourceId: string;
  /**
   * In point: the time in the source that the segment's first frame shows, in frames of the OUTPUT rate counted
   * from the first presented frame. Output frame k shows the source at (sourceFrame + k) / rate * speed.
   */
  readonly sourceFrame: number;
  /**
   * Out point, exclusive, counted like `sourceFrame` and at least 1; never beyond the source's own end. From there
   * on the frame before it stays, also when `sourceFrame` itself lies beyond (a chunk of a long freeze).
   */
  readonly sourceEndFrame: number;
  /**
   * Where to begin again at the out point, instead of staying; at most `sourceFrame`. All frames up to the out point
   * are kept in memory: for short ranges.
   */
  readonly repeatFrame?: number;
  /** How many seconds of the source pass in one second; absent: 1. */
  readonly speed?: number;
  readonly fit: ClipFit;
  /** The part of the picture that is shown; absent: all of it. */
  readonly crop?: ClipCrop;
  /** Absent: on the whole frame, in its middle. */
  readonly placement?: ClipPlacement;
  /** 0-1; absent: 1. */
  readonly opacity?: number;
  /** Clockwise, around the middle of the picture, which keeps its size; absent: 0. */
  readonly rotationDegrees?: number;
  /** Applied one after the other to the fitted picture; absent: none. */
  readonly filters?: readonly ClipFilter[];
  /** Absent: the picture stands still on the frame. */
  readonly motion?: ClipMotion;
  /** Absent: neither rises nor falls while the segment lasts. */
  readonly fade?: ClipFade;
}

/**
 * One picture that passes into another, each painted like the layers of a segment and as large as the frame; as the
 * lowest layer on black, above others on nothing.
 */
export interface TransitionLayer {
  readonly kind: 'transition';
  readonly type: TransitionType;
  readonly from: readonly TransitionSide[];
  readonly to: readonly TransitionSide[];
  /** The transition's frame that is the segment's first. Frame k shows k + 1 of `frames` + 1 parts of the way. */
  readonly frame: number;
  /** Length of the transition; as long as ffmpeg allows, less than a minute. */
  readonly frames: number;
}

export type TransitionSide = ColourLayer | ClipLayer;

/** A picture that was laid out beforehand (text), with its own transparency. */
export interface RasterLayer {
  readonly kind: 'raster';
  /** SHA-256 of the PNG's bytes. */
  readonly rasterId: string;
  /** Top left corner in output pixels, even. */
  readonly x: number;
  readonly y: number;
  /** Absent: it stands still while the segment lasts. */
  readonly animation?: RasterAnimation;
  /** Frames of the segment in which a raster that stands still is shown; absent: all. */
  readonly during?: RasterSpan;
}

/** Frames, counted from the segment's first; `endFrame` is the first one after. */
export interface RasterSpan {
  readonly startFrame: number;
  readonly endFrame: number;
}

/** Subtitles, of which at least one is shown while the segment lasts. */
export interface SubtitlesLayer {
  readonly kind: 'subtitles';
  /** SHA-256 of the script's bytes. */
  readonly scriptId: string;
  /** The segment's first frame, counted from the one that is the script's time 0. */
  readonly offset: number;
  /** Frames of the segment in which they change, in order, the first among them; null: any may. */
  readonly changes: readonly number[] | null;
}

/** How a raster comes and goes. Frames are counted from the one in which it appears, whatever segment they lie in. */
export interface RasterAnimation {
  /** The segment's first frame. */
  readonly offset: number;
  /** How long the raster is shown altogether; at least as long as coming and going take. */
  readonly frames: number;
  readonly in: RasterMove | null;
  readonly out: RasterMove | null;
  /** The pictures of moves of kind `strip`: those of coming, the raster itself, those of going. */
  readonly strip: RasterStrip | null;
}

/** The way from not being there to being there; for going, the other way round. */
export type RasterMove = FadeMove | SlideMove | StripMove;

export interface FadeMove {
  readonly kind: 'fade';
  readonly frames: number;
}

/** From, or to, a place that lies `dx` and `dy` output pixels from the raster's own. */
export interface SlideMove {
  readonly kind: 'slide';
  readonly frames: number;
  readonly dx: number;
  readonly dy: number;
}

/** So many pictures of the strip, each shown for its share of the frames. */
export interface StripMove {
  readonly kind: 'strip';
  readonly frames: number;
  readonly pictures: number;
}

/** PNG files one after the other in one file, all of one size. */
export interface RasterStrip {
  /** SHA-256 of the bytes. */
  readonly rasterId: string;
  /** Top left corner in output pixels, even. */
  readonly x: number;
  readonly y: number;
}
