import type { Rational, TextBox, VideoCodec, VideoQuality } from '@app/media-processing';
import type { OutputFormat } from '../spec';

/**
 * A composition on its frame grid: every time is a whole number of frames of the output rate, every default is
 * filled in. Nothing after this holds seconds.
 */
export interface Timeline {
  readonly frameRate: Rational;
  readonly width: number;
  readonly height: number;
  readonly codec: VideoCodec;
  readonly quality: VideoQuality;
  /** Of the picture, in bits per second; null: what the quality needs. */
  readonly bitRate: number | null;
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

export interface TimelineOverlay extends FrameSpan {
  readonly index: number;
  readonly box: TextBox;
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
