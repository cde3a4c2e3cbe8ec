import type { ImageBox, Rational, TextBox, VideoQuality } from '@app/media-processing';
import type { AnimationType, OutputFormat } from '../spec';

/**
 * A composition on its frame grid: every time is a whole number of frames of the output rate, every default is
 * filled in. Nothing after this holds seconds.
 */
export interface Timeline {
  readonly frameRate: Rational;
  readonly width: number;
  readonly height: number;
  readonly quality: VideoQuality;
  readonly format: OutputFormat;
  readonly totalFrames: number;
  /** In order of `startFrame`, not overlapping. */
  readonly clips: readonly TimelineClip[];
  /** In the order they are painted. */
  readonly overlays: readonly TimelineOverlay[];
  readonly audio: TimelineAudio;
}

/** A stretch of the timeline, from `startFrame` up to but not including `endFrame`. */
export interface FrameSpan {
  readonly startFrame: number;
  readonly endFrame: number;
}

export interface TimelineClip extends FrameSpan {
  /** Where the clip stands in the request: `clips.<index>`. */
  readonly index: number;
  readonly url: string;
  /** In point in the source, in frames of the output rate. */
  readonly trimStartFrame: number;
  /** Out point, exclusive; null: the end of the source. */
  readonly trimEndFrame: number | null;
}

export type TimelineOverlay = TimelineText | TimelineImage;

interface OverlayPlace extends FrameSpan {
  /** Where it stands in the request: `overlays.<index>`. */
  readonly index: number;
  readonly animation: OverlayAnimation | null;
}

export interface OverlayAnimation {
  readonly in: AnimationStep | null;
  readonly out: AnimationStep | null;
  /** Length of the overlay, also of what lies beyond the end of the timeline. */
  readonly frames: number;
}

export interface AnimationStep {
  readonly type: AnimationType;
  readonly frames: number;
}

export interface TimelineText extends OverlayPlace {
  readonly kind: 'text';
  readonly box: TextBox;
}

export interface TimelineImage extends OverlayPlace {
  readonly kind: 'image';
  readonly url: string;
  readonly box: ImageBox;
}

export interface TimelineAudio {
  readonly music: TimelineSound | null;
  readonly voiceover: TimelineSound | null;
  /** Linear gain of the clips' own sound. */
  readonly originalVolume: number;
}

/** Sound that begins with the timeline and plays until it, or the timeline, ends. */
export interface TimelineSound {
  readonly url: string;
  readonly volume: number;
}
