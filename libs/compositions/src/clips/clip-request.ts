import type { VideoCodec, VideoQuality } from '@app/media-processing';
import type { OutputFps } from '../spec';

/** `normalize`: written anew in the stream profile that compositions have. `thumbnail`: pictures out of it. */
export const CLIP_OPERATIONS = ['normalize', 'thumbnail'] as const;
export type ClipOperation = (typeof CLIP_OPERATIONS)[number];

/** What is to become of all clips of a job, with nothing left to be filled in. */
export interface ClipOptions {
  readonly width: number;
  readonly height: number;
  readonly codec: VideoCodec;
  readonly quality: VideoQuality;
  readonly fps: OutputFps | 'source';
  /** Seconds into the clip; those beyond its end are of its last frame. */
  readonly thumbnailTimes: readonly number[];
}

/** A clip of a job. */
export interface JobClip {
  /** Of the composition that does its work, too. */
  readonly id: string;
  readonly url: string;
  readonly operations: readonly ClipOperation[];
}
