import { OUTPUT_FORMATS } from '../spec';
import type { SourceFile } from '../store/render.entity';

/** Where the working files of a render lie in the store. What is below `work/` goes when the render has ended. */
export const workPrefix = (renderId: string): string => `work/${renderId}/`;
export const rasterKey = (renderId: string, rasterId: string): string =>
  `${workPrefix(renderId)}rasters/${rasterId}.png`;
/** Ends as ffmpeg knows the format. */
export const lutKey = (renderId: string, lutId: string): string => `${workPrefix(renderId)}luts/${lutId}.cube`;

/** Ends as ffmpeg knows the format. */
export const scriptKey = (renderId: string, scriptId: string): string =>
  `${workPrefix(renderId)}subtitles/${scriptId}.ass`;

/** The beginning of the sound, for the preview. */
export const soundBeforehandKey = (renderId: string): string => `${workPrefix(renderId)}preview.m4a`;

/** What renders have in common: named after what it is, kept for as long as there is room. */
export const sourceKey = (sourceId: string): string => `sources/${sourceId}`;
/** Where a source lies that was fetched, or was in the store before. */
export const keyOfSource = ({ key, sourceId }: Pick<SourceFile, 'key' | 'sourceId'>): string =>
  key ?? sourceKey(sourceId);
export const segmentKey = (fingerprint: string): string => `segments/${fingerprint}.mp4`;
export const audioKey = (fingerprint: string, extension: string): string => `audio/${fingerprint}.${extension}`;

export const outputPrefix = (compositionId: string): string => `outputs/${compositionId}/`;
export const outputKey = (compositionId: string, renderId: string, extension: string): string =>
  `${outputPrefix(compositionId)}${renderId}.${extension}`;
/** Wherever the file of an output may lie: its format is known to its plan alone. */
export const outputKeys = (compositionId: string, renderId: string): readonly string[] =>
  OUTPUT_FORMATS.map((format) => outputKey(compositionId, renderId, format));
/** For what belongs to the output beside its file, or is the output where that is no single file. */
export const outputFolder = (compositionId: string, renderId: string): string =>
  `${outputPrefix(compositionId)}${renderId}/`;
