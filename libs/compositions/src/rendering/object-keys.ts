import { OUTPUT_FORMATS } from '../spec';
import type { SourceFile } from '../store/render.entity';

/** Where the working files of a render are stored. Everything below `work/` is deleted when the render has ended. */
export const workPrefix = (renderId: string): string => `work/${renderId}/`;
export const rasterKey = (renderId: string, rasterId: string): string =>
  `${workPrefix(renderId)}rasters/${rasterId}.png`;
/** With the extension by which ffmpeg knows the format. */
export const lutKey = (renderId: string, lutId: string): string => `${workPrefix(renderId)}luts/${lutId}.cube`;

/** With the extension by which ffmpeg knows the format. */
export const scriptKey = (renderId: string, scriptId: string): string =>
  `${workPrefix(renderId)}subtitles/${scriptId}.ass`;

/** The beginning of the audio, for the preview. */
export const soundBeforehandKey = (renderId: string): string => `${workPrefix(renderId)}preview.m4a`;

/** The cache that renders share: keys are derived from content, and objects are kept while there is room. */
export const sourceKey = (sourceId: string): string => `sources/${sourceId}`;
/** The key of a source, whether fetched or in the store before. */
export const keyOfSource = ({ key, sourceId }: Pick<SourceFile, 'key' | 'sourceId'>): string =>
  key ?? sourceKey(sourceId);
export const segmentKey = (fingerprint: string): string => `segments/${fingerprint}.mp4`;
export const audioKey = (fingerprint: string, extension: string): string => `audio/${fingerprint}.${extension}`;

export const outputPrefix = (compositionId: string): string => `outputs/${compositionId}/`;
export const outputKey = (compositionId: string, renderId: string, extension: string): string =>
  `${outputPrefix(compositionId)}${renderId}.${extension}`;
/** All keys that the file of an output may have: only its plan knows the format. */
export const outputKeys = (compositionId: string, renderId: string): readonly string[] =>
  OUTPUT_FORMATS.map((format) => outputKey(compositionId, renderId, format));
/** For the other files of an output, and for outputs that are not a single file. */
export const outputFolder = (compositionId: string, renderId: string): string =>
  `${outputPrefix(compositionId)}${renderId}/`;
