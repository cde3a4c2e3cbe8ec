import { CONTAINER_NAMES, type Container, type VideoCodec, type VideoQuality } from '@app/media-processing';
import type { OutputFps } from './frame-rates';
import type { HlsSpec } from './hls-spec';
import type { ThumbnailsSpec } from './thumbnails-spec';

export interface OutputSpec {
  readonly resolution?: Resolution | null;
  readonly aspect?: Aspect | null;
  /** Instead of resolution and aspect: pixels, even, both or neither. None of the four where there is no picture. */
  readonly width?: number | null;
  readonly height?: number | null;
  readonly format?: OutputFormat | null;
  /** `source`: that of the clip that comes first. */
  readonly fps?: OutputFps | 'source' | null;
  /** Of the picture; the format's first one unless given. */
  readonly codec?: VideoCodec | null;
  /** Of the picture; of the sound, where there is nothing else. */
  readonly quality?: VideoQuality | null;
  /** Whether an encoder in hardware makes the picture; absent: where there is one. */
  readonly acceleration?: Acceleration | null;
  /** Of the picture, in bits per second. */
  readonly bitrate?: number | null;
  /** Seconds from the beginning. */
  readonly poster_time?: number | null;
  readonly thumbnails?: ThumbnailsSpec | null;
  readonly hls?: HlsSpec | null;
}

/** Length of the frame's shorter side, in pixels. */
export const RESOLUTIONS = { '480p': 480, '720p': 720, '1080p': 1080, '1440p': 1440, '4k': 2160 } as const;
export type Resolution = keyof typeof RESOLUTIONS;

/** Shape of the frame: how far across for how far down. */
export const ASPECTS = { '16:9': [16, 9], '9:16': [9, 16], '1:1': [1, 1], '4:5': [4, 5] } as const;
export type Aspect = keyof typeof ASPECTS;

export const OUTPUT_FORMATS = CONTAINER_NAMES;
export type OutputFormat = Container;

export const VIDEO_QUALITIES = ['low', 'medium', 'high'] as const satisfies readonly VideoQuality[];

export const ACCELERATIONS = ['disable', 'if_possible', 'required'] as const;
export type Acceleration = (typeof ACCELERATIONS)[number];
