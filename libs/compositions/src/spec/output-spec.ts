import type { VideoQuality } from '@app/media-processing';

export interface OutputSpec {
  readonly resolution?: Resolution | null;
  readonly format?: OutputFormat | null;
  readonly fps?: OutputFps | null;
  readonly quality?: VideoQuality | null;
  /** Whether an encoder in hardware makes the picture; absent: where there is one. */
  readonly acceleration?: Acceleration | null;
}

export const RESOLUTIONS = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] } as const;
export type Resolution = keyof typeof RESOLUTIONS;

export const OUTPUT_FORMATS = ['mp4', 'mov'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const OUTPUT_FPS = [24, 30, 60] as const;
export type OutputFps = (typeof OUTPUT_FPS)[number];

export const VIDEO_QUALITIES = ['low', 'medium', 'high'] as const satisfies readonly VideoQuality[];

export const ACCELERATIONS = ['disable', 'if_possible', 'required'] as const;
export type Acceleration = (typeof ACCELERATIONS)[number];
