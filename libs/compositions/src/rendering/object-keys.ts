import type { StreamProfile } from '@app/media-processing';
import type { SourceFile } from '../store/render.entity';

/** Where the objects of a render lie in the store. What is below `work/` goes when the render has ended. */
export const workPrefix = (renderId: string): string => `work/${renderId}/`;
export const sourceKey = (renderId: string, sourceId: string): string => `${workPrefix(renderId)}sources/${sourceId}`;
/** Where a source lies that was fetched for a render, or was in the store before. */
export const keyOfSource = (renderId: string, { key, sourceId }: Pick<SourceFile, 'key' | 'sourceId'>): string =>
  key ?? sourceKey(renderId, sourceId);
export const rasterKey = (renderId: string, rasterId: string): string =>
  `${workPrefix(renderId)}rasters/${rasterId}.png`;
/** Ends as ffmpeg knows the format. */
export const lutKey = (renderId: string, lutId: string): string => `${workPrefix(renderId)}luts/${lutId}.cube`;
/** What different encoders made must not be joined, so each has a folder of its own; software's needs no name. */
export const segmentKey = (renderId: string, index: number, { encoder }: Pick<StreamProfile, 'encoder'>): string =>
  `${workPrefix(renderId)}segments/${encoder ? `${encoder}/` : ''}${String(index).padStart(5, '0')}.mp4`;
export const audioKey = (renderId: string, extension: string): string => `${workPrefix(renderId)}audio.${extension}`;

export const outputPrefix = (compositionId: string): string => `outputs/${compositionId}/`;
export const outputKey = (compositionId: string, renderId: string, extension: string): string =>
  `${outputPrefix(compositionId)}${renderId}.${extension}`;
