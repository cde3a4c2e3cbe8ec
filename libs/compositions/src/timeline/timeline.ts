import type {
  ClipCrop,
  ClipFilter,
  ClipFit,
  ClipMotion,
  ImageBox,
  LutFilter,
  Rational,
  SubtitleLook,
  TextBox,
  TransitionType,
  VideoCodec,
  VideoQuality,
} from '@app/media-processing';
import type { OutputPictures } from './pictures-of-output';
import type { Acceleration, AnimationType, ClipUnderrun, OutputFormat, PositionSpec } from '../spec';

/**
 * A composition on its frame grid: every time is a whole number of frames of the output rate, every default is
 * filled in. Nothing after this holds seconds.
 */
export interface Timeline {
  readonly frameRate: Rational;
  readonly width: number;
  readonly height: number;
  /** Of the segments. */
  readonly codec: VideoCodec;
  readonly quality: VideoQuality;
  /** Of the picture, in bits per second; null: what the quality needs. */
  readonly bitRate: number | null;
  readonly format: OutputFormat;
  readonly acceleration: Acceleration;
  readonly totalFrames: number;
  /** In order of `startFrame`; those of one track do not overlap, but for transitions. */
  readonly clips: readonly TimelineClip[];
  /** In order of `startFrame`; those of one track do not overlap. */
  readonly transitions: readonly TimelineTransition[];
  /** In the order they are painted. */
  readonly overlays: readonly TimelineOverlay[];
  readonly audio: TimelineAudio;
  /** Null where the format has no picture to take them from. */
  readonly pictures: OutputPictures | null;
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
  /** In point in the source, in frames of the output rate at the clip's speed. */
  readonly trimStartFrame: number;
  /** Out point, exclusive; null: the end of the source. */
  readonly trimEndFrame: number | null;
  /** How many seconds of the source pass in one second. */
  readonly speed: number;
  readonly underrun: ClipUnderrun;
  readonly track: number;
  readonly look: TimelineLook;
  /** Transition from the previous clip on its track; null: none. */
  readonly transition: TransitionType | null;
  /** Length of the fades of video and audio; together at most as long as the clip. */
  readonly fadeInFrames: number;
  readonly fadeOutFrames: number;
  /** Linear gain of its own sound. */
  readonly volume: number;
}

/** A transition from a clip to the next one on its track: the end of the one overlaps the beginning of the other. */
export interface TimelineTransition extends FrameSpan {
  readonly type: TransitionType;
  readonly track: number;
  /** Where the two stand in the request. */
  readonly from: number;
  readonly to: number;
}

/** What a clip's picture looks like. */
export interface TimelineLook {
  readonly fit: ClipFit;
  /** Null: all of the picture. */
  readonly crop: ClipCrop | null;
  /** The box that the clip is fitted to, as a fraction of the frame's width and height; above 0, at most 1. */
  readonly scale: number;
  readonly position: PositionSpec;
  /** 0-1. */
  readonly opacity: number;
  /** Clockwise, less than a full turn either way. */
  readonly rotationDegrees: number;
  readonly filters: readonly TimelineFilter[];
  readonly motion: Pick<ClipMotion, 'type' | 'amount'> | null;
}

export type TimelineFilter = Exclude<ClipFilter, LutFilter> | TimelineLut;

/** A LUT that is not read yet. */
export interface TimelineLut {
  readonly type: 'lut';
  /** Where the request names it: `clips.0.filters.1`. */
  readonly field: string;
  readonly url: string;
  /** 0-1. */
  readonly intensity: number;
}

export type TimelineOverlay = DrawnOverlay | TimelineSubtitles;
/** An overlay that is drawn beforehand, as an image. */
export type DrawnOverlay = TimelineText | TimelineImage;

interface OverlayPlace extends FrameSpan {
  /** Where it stands in the request: `overlays.<index>`. */
  readonly index: number;
}

export interface OverlayAnimation {
  readonly in: AnimationStep | null;
  readonly out: AnimationStep | null;
  /** Length of the overlay, including what lies beyond the end of the timeline. */
  readonly frames: number;
}

export interface AnimationStep {
  readonly type: AnimationType;
  readonly frames: number;
}

export interface TimelineText extends OverlayPlace {
  readonly kind: 'text';
  readonly animation: OverlayAnimation | null;
  /** The address of a user's font; null: only bundled ones. */
  readonly fontUrl: string | null;
  /** Its font has no file yet. */
  readonly box: TextBox;
}

export interface TimelineImage extends OverlayPlace {
  readonly kind: 'image';
  readonly animation: OverlayAnimation | null;
  readonly url: string;
  readonly box: ImageBox;
}

/** The file's time 0 is the overlay's first frame. */
export interface TimelineSubtitles extends OverlayPlace {
  readonly kind: 'subtitles';
  readonly url: string;
  readonly look: SubtitleLook;
}

export interface TimelineAudio {
  readonly music: TimelineSound | null;
  readonly voiceover: TimelineSound | null;
  /** In the order of the request. */
  readonly tracks: readonly TimelineSound[];
  /** Whether the music is lowered while a voice sounds. */
  readonly ducking: boolean;
  /** Target loudness; null: unchanged. */
  readonly loudnessLufs: number | null;
  /** Linear gain of the clips' own sound. */
  readonly originalVolume: number;
}

/** Sound that plays until it, or the timeline, ends. */
export interface TimelineSound {
  /** Where the request names it: `audio.music_url`. */
  readonly field: string;
  readonly url: string;
  /** Linear gain. */
  readonly volume: number;
  readonly startFrame: number;
  /** In and out point in the source, in frames of the output rate; null: its end. */
  readonly trimStartFrame: number;
  readonly trimEndFrame: number | null;
  /** In samples at 48 kHz: audio lengths need not be whole frames. */
  readonly fadeInSamples: number;
  readonly fadeOutSamples: number;
  /** Whether it loops until the timeline ends. */
  readonly repeats: boolean;
}
