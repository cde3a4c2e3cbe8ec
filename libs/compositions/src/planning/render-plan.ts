import type { AudioMix, Segment, StreamProfile } from '@app/media-processing';
import type { OutputFormat } from '../spec';
import type { OutputPictures } from '../timeline/pictures-of-output';

/** The video of the whole timeline in one rendition. */
export interface PlannedPicture {
  /** Of the segments; its rate is that of the timeline, and its quality that of the output, with or without them. */
  readonly profile: StreamProfile;
  /** In order; they tile [0, totalFrames) exactly. None where the format has no picture. */
  readonly segments: readonly Segment[];
  /** Of the parameter sets that each of them has to have; absent where nothing is copied. */
  readonly extradataSha256?: string;
}

/** Everything that has to be done to make one output, as data. Its own video is the requested rendition. */
export interface RenderPlan extends PlannedPicture {
  readonly format: OutputFormat;
  readonly totalFrames: number;
  /** Null where the format has no sound. */
  readonly audio: AudioMix | null;
  /** Null where the format has no picture; absent in plans of versions that made none. */
  readonly pictures?: OutputPictures | null;
  /** Further renditions of the same video, for adaptive streaming. Absent: none. */
  readonly renditions?: readonly PlannedPicture[];
}

/** All renditions, the requested one first: this order defines rendition 0, 1, 2 … */
export function picturesOf(plan: RenderPlan): readonly PlannedPicture[] {
  return [plan, ...(plan.renditions ?? [])];
}

/** A segment, and the stream that it is for. */
export interface PlannedSegment extends Pick<PlannedPicture, 'profile'> {
  readonly segment: Segment;
}

/** All segments, rendition by rendition: their positions here are their indexes everywhere. */
export function segmentsOf(plan: RenderPlan): readonly PlannedSegment[] {
  return picturesOf(plan).flatMap(({ profile, segments }) => segments.map((segment) => ({ profile, segment })));
}
