import type { TextPosition, VideoQuality } from '@app/media-processing';

/**
 * A composition as a client asks for it, in the words of the wire. Times are seconds. Stored as it was sent; what it
 * means in frames is worked out by `buildTimeline`.
 */
export interface CompositionSpec {
  readonly title: string;
  readonly clips: readonly ClipSpec[];
  readonly audio?: AudioSpec | null;
  readonly overlays?: readonly OverlaySpec[] | null;
  readonly output?: OutputSpec | null;
}

export interface ClipSpec {
  readonly video_url: string;
  /** Place on the output timeline. */
  readonly start_time: number;
  readonly end_time: number;
  /** In and out point in the source; absent: its beginning and its end. */
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
}

export interface AudioSpec {
  readonly music_url?: string | null;
  readonly voiceover_url?: string | null;
  /** Linear gains, 0-1. */
  readonly music_volume?: number | null;
  readonly voiceover_volume?: number | null;
  readonly original_audio_volume?: number | null;
}

export interface OverlaySpec {
  readonly type?: 'text' | null;
  readonly text: string;
  readonly position: TextPosition;
  readonly start_time: number;
  readonly end_time: number;
  /** Pixels on a frame of 1080 lines, 12-144. */
  readonly font_size?: number | null;
  /** `#RRGGBB`. */
  readonly font_color?: string | null;
}

export interface OutputSpec {
  readonly resolution?: Resolution | null;
  readonly format?: OutputFormat | null;
  readonly fps?: OutputFps | null;
  readonly quality?: VideoQuality | null;
}

export const RESOLUTIONS = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] } as const;
export type Resolution = keyof typeof RESOLUTIONS;

export const OUTPUT_FORMATS = ['mp4', 'mov'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const OUTPUT_FPS = [24, 30, 60] as const;
export type OutputFps = (typeof OUTPUT_FPS)[number];

export const VIDEO_QUALITIES = ['low', 'medium', 'high'] as const satisfies readonly VideoQuality[];

/** What a request may hold at most. */
export const LIMITS = {
  titleLength: 200,
  clips: 50,
  overlays: 10,
  textLength: 500,
  urlLength: 2048,
  fontSize: { min: 12, max: 144 },
} as const;

/** What is meant by everything a request leaves out. */
export const DEFAULTS = {
  resolution: '1080p',
  format: 'mp4',
  fps: 30,
  quality: 'medium',
  musicVolume: 0.5,
  voiceoverVolume: 1,
  originalAudioVolume: 1,
  fontSize: 48,
  fontColor: '#FFFFFF',
} as const;
