import type { Container, VideoQuality } from '@app/media-processing';
import type { OutputFps } from './frame-rates';

export interface OutputSpec {
  readonly resolution?: Resolution | null;
  readonly format?: OutputFormat | null;
  readonly fps?: OutputFps | null;
  readonly quality?: VideoQuality | null;
}

export const RESOLUTIONS = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] } as const;
export type Resolution = keyof typeof RESOLUTIONS;

export const OUTPUT_FORMATS = ['mp4', 'mov', 'webm'] as const satisfies readonly Container[];
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const VIDEO_QUALITIES = ['low', 'medium', 'high'] as const satisfies readonly VideoQuality[];
