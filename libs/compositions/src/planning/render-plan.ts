import type { AudioMix, Segment, StreamProfile } from '@app/media-processing';
import type { OutputFormat } from '../spec';
import type { OutputPictures } from '../timeline/pictures-of-output';

/** A picture of the whole timeline in one form. */
export interface PlannedPicture {
  readonly profile: StreamProfile;
  /** In order; they tile [0, totalFrames) exactly. */
  readonly segments: readonly Segment[];
}

/** All that has to be done to make one output, as data. The picture is the one that was asked for. */
export interface RenderPlan extends PlannedPicture {
  readonly format: OutputFormat;
  readonly totalFrames: number;
  readonly audio: AudioMix;
  /** Absent in plans of versions that made none. */
  readonly pictures?: OutputPictures;
  /** The same picture in other sizes, for players to choose from. Absent: there are none. */
  readonly renditions?: readonly PlannedPicture[];
}

/** Every picture that is to be made, the one that was asked for first: what counts as rendition 0, 1, 2 … */
export function picturesOf(plan: RenderPlan): readonly PlannedPicture[] {
  return [plan, ...(plan.renditions ?? [])];
}
