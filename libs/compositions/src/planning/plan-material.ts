import type { FramedCue, MediaInfo, RasterLayer, TypesetSubtitles } from '@app/media-processing';
import type { CopyMaterial } from './copy-material';

/** A fetched and probed source. */
export interface PlannedSource {
  readonly sourceId: string;
  readonly media: MediaInfo;
}

/** Subtitles laid out on the frame, with times in frames from the overlay's first. */
export interface PlannedSubtitles extends Pick<TypesetSubtitles, 'header'> {
  readonly cues: readonly FramedCue[];
}

/** What a plan is made from, besides the timeline. */
export interface PlanMaterial {
  /** By the address the request names. */
  readonly sources: ReadonlyMap<string, PlannedSource>;
  /** By the overlay's index in the request; an overlay that shows nothing has none. */
  readonly rasters: ReadonlyMap<number, RasterLayer>;
  /** By the overlay's index in the request; absent where there are none. */
  readonly subtitles?: ReadonlyMap<number, PlannedSubtitles>;
  /** Ids of the LUTs that were read, by the place in the request; absent where there is none. */
  readonly luts?: ReadonlyMap<string, string>;
  /** Absent: everything is encoded. */
  readonly copies?: CopyMaterial;
}

/** The source of an address. It always exists: everything that a timeline refers to is fetched before planning. */
export function sourceOf(material: Pick<PlanMaterial, 'sources'>, url: string): PlannedSource {
  const source = material.sources.get(url);
  if (!source) throw new Error('A source of the timeline was not fetched');
  return source;
}
