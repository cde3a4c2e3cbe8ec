import type { AudioMix, Segment, StreamProfile } from '@app/media-processing';
import type { OutputFormat } from '../spec';

/** All that has to be done to make one output, as data. */
export interface RenderPlan {
  readonly profile: StreamProfile;
  readonly format: OutputFormat;
  readonly totalFrames: number;
  /** In order; they tile [0, totalFrames) exactly. */
  readonly segments: readonly Segment[];
  readonly audio: AudioMix;
  /** Of the parameter sets that every segment has to have; absent where nothing is copied. */
  readonly extradataSha256?: string;
}
