import type { StreamProfile } from '@app/media-processing';

/** Of a segment in its plan. */
export interface SegmentPlace {
  readonly index: number;
  /** See `picturesOf`; absent: 0. */
  readonly rendition?: number;
}

/** Where the objects of a render lie in the store. What is below `work/` goes when the render has ended. */
export const workPrefix = (renderId: string): string => `work/${renderId}/`;
export const sourceKey = (renderId: string, sourceId: string): string => `${workPrefix(renderId)}sources/${sourceId}`;
export const rasterKey = (renderId: string, rasterId: string): string =>
  `${workPrefix(renderId)}rasters/${rasterId}.png`;
/** What different encoders made must not be joined, so each has a folder of its own; software's needs no name. */
export const segmentKey = (
  renderId: string,
  { index, rendition = 0 }: SegmentPlace,
  { encoder }: Pick<StreamProfile, 'encoder'>,
): string => {
  const folder = `${workPrefix(renderId)}segments/${encoder ? `${encoder}/` : ''}`;
  return `${folder}${rendition > 0 ? `rendition-${rendition}/` : ''}${String(index).padStart(5, '0')}.mp4`;
};
export const audioKey = (renderId: string, extension: string): string => `${workPrefix(renderId)}audio.${extension}`;

export const outputPrefix = (compositionId: string): string => `outputs/${compositionId}/`;
export const outputKey = (compositionId: string, renderId: string, extension: string): string =>
  `${outputPrefix(compositionId)}${renderId}.${extension}`;
/** For what belongs to the output beside its file, or is the output where that is no single file. */
export const outputFolder = (compositionId: string, renderId: string): string =>
  `${outputPrefix(compositionId)}${renderId}/`;
