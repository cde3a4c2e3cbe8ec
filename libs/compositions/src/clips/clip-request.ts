import type { VideoCodec, VideoQuality } from '@app/media-processing';
import type { OutputFps } from '../spec';

/** `normalize`: re-encoded in the stream profile of compositions. `thumbnail`: images extracted from it. */
export const CLIP_OPERATIONS = ['normalize', 'thumbnail'] as const;
export type ClipOperation = (typeof CLIP_OPERATIONS)[number];

/** Options for all clips of a job, with defaults filled in. */
export interface ClipOptions {
  readonly width: number;
  readonly height: number;
  readonly codec: VideoCodec;
  readonly quality: VideoQuality;
  readonly fps: OutputFps | 'source';
  /** Seconds into the clip; times beyond its end give its last frame. */
  readonly thumbnailTimes: readonly number[];
}

/** A clip of a job. */
export interface JobClip {
  /** Also the id of the composition that does its work. */
  readonly id: string;
  readonly url: string;
  readonly operations: readonly ClipOperation[];
}
