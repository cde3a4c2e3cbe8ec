import type { AudioMix, Segment, StreamProfile } from '@app/media-processing';
import type { OutputFormat } from '../spec';

/** All that has to be done to make one output, as data. */
export interface RenderPlan {
  /** Of the segments; its rate is that of the timeline, and its quality that of the output, with or without them. */
  readonly profile: StreamProfile;
  readonly format: OutputFormat;
  readonly totalFrames: number;
  /** In order; they tile [0, totalFrames) exactly. None where the format has no picture. */
  readonly segments: readonly Segment[];
  /** Null where the format has no sound. */
  readonly audio: AudioMix | null;
}
