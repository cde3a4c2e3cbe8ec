import type { ClipFilter, ClipFit, MotionType, TransitionType } from '@app/media-processing';
import type { PositionSpec } from './overlay-spec';

export interface ClipSpec {
  readonly video_url: string;
  /** Place on the output timeline. */
  readonly start_time: number;
  readonly end_time: number;
  /** In and out point in the source; absent: its beginning and its end. */
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
  /** How a picture of another shape than the frame is fitted to it. */
  readonly fit?: ClipFit | null;
  /** What fills a slot that is longer than what the source has for it. */
  readonly underrun?: ClipUnderrun | null;
  /** 0-9; clips of higher tracks lie above. */
  readonly track?: number | null;
  /** Where the picture lies, once it is fitted to its part of the frame. */
  readonly position?: PositionSpec | null;
  /** Of the frame's width and height, above 0 and at most 1: what the picture is fitted to. */
  readonly scale?: number | null;
  /** 0-1. */
  readonly opacity?: number | null;
  /** Degrees, clockwise. */
  readonly rotation?: number | null;
  readonly crop?: CropSpec | null;
  /** Length of the fades in seconds, of video and audio, from and to what lies below. */
  readonly fade_in?: number | null;
  readonly fade_out?: number | null;
  /** How many seconds of the source pass in one second of the timeline; the sound keeps its pitch. */
  readonly speed?: number | null;
  /** From the previous clip on its track; the two overlap for its duration. */
  readonly transition?: TransitionSpec | null;
  readonly motion?: MotionSpec | null;
  /** Applied one after the other. */
  readonly filters?: readonly FilterSpec[] | null;
  /** Linear gain of the clip's own sound, 0-2. */
  readonly volume?: number | null;
}

/** A part of the upright picture, in percent of its width and height. */
export interface CropSpec {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which of the other fields a filter takes depends on its type: see `FILTER_AMOUNTS`. */
export interface FilterSpec {
  readonly type: ClipFilter['type'];
  readonly amount?: number | null;
  /** `#RRGGBB`, of `chroma_key`. */
  readonly color?: string | null;
  readonly similarity?: number | null;
  readonly blend?: number | null;
  /** Of a `.cube` file, and how much of it is applied, 0-1; of `lut`. */
  readonly url?: string | null;
  readonly intensity?: number | null;
}

export interface MotionSpec {
  readonly type: MotionType;
  /** How much larger the picture becomes: 0.2 is a fifth. */
  readonly amount?: number | null;
}

export interface TransitionSpec {
  readonly type: TransitionType;
  /** Seconds. */
  readonly duration: number;
}

export const CLIP_UNDERRUNS = ['freeze', 'loop', 'black'] as const;
export type ClipUnderrun = (typeof CLIP_UNDERRUNS)[number];
