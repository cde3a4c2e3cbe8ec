import type { LocalInputs } from '../commands/ffmpeg-command';
import type { MediaInfo } from '../media-info/media-info';

export interface NamedSource {
  /** SHA-256 of its bytes. */
  readonly sourceId: string;
  readonly media: MediaInfo;
}

/** Files of our own making, by the hash of what they hold. */
export interface DrawnFiles {
  readonly rasterIds: readonly string[];
  readonly lutIds: readonly string[];
  readonly scriptIds: readonly string[];
  /** Of the fonts that scripts are drawn in, see `digestFonts`; null: there are no scripts. */
  readonly fontsSha256: string | null;
}

/**
 * Placeholder inputs: in place of paths, commands contain the hashes of the files, so that they are the same on every
 * machine and for every address that the files came from.
 */
export function fingerprintInputs(
  sources: readonly NamedSource[],
  { rasterIds, lutIds, scriptIds, fontsSha256 }: DrawnFiles,
): LocalInputs {
  return {
    sources: new Map(sources.map(({ sourceId, media }) => [sourceId, { path: `source/${sourceId}`, media }])),
    rasters: new Map(rasterIds.map((rasterId) => [rasterId, `raster/${rasterId}`])),
    luts: new Map(lutIds.map((lutId) => [lutId, `lut/${lutId}`])),
    scripts: new Map(scriptIds.map((scriptId) => [scriptId, `script/${scriptId}`])),
    ...(fontsSha256 === null ? {} : { fontConfig: `fonts/${fontsSha256}` }),
  };
}
