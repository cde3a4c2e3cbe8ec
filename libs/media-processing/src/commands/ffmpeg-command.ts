import type { MediaInfo } from '../media-info/media-info';

/** A complete ffmpeg run as data: its arguments, in groups, and the expected result. */
export interface FfmpegCommand {
  /** Arguments in order, without the program itself; each group is a flag with its values or one input. */
  readonly args: readonly (readonly string[])[];
  /** Environment variables in addition to those of this process; absent: none. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the result is written. */
  readonly outputPath: string;
  /** Frames of video that the run must produce; null if there is no video. Also the unit of its progress. */
  readonly expectedFrames: number | null;
  /** Length of what is produced, in microseconds. */
  readonly durationUs: number;
  /** `avcC` in Base64, to replace that in the header of the written file; absent: no change. */
  readonly avcConfig?: string;
}

/** A source on this machine's disk. */
export interface LocalSource {
  readonly path: string;
  readonly media: MediaInfo;
}

/** Local paths of everything that a plan refers to by id. */
export interface LocalInputs {
  readonly sources: ReadonlyMap<string, LocalSource>;
  readonly rasters: ReadonlyMap<string, string>;
  /** Files with the extension `.cube`; absent if nothing needs one. */
  readonly luts?: ReadonlyMap<string, string>;
  /** Subtitles, in files that libass reads; absent if nothing needs any. */
  readonly scripts?: ReadonlyMap<string, string>;
  /** The configuration of fontconfig with the fonts that scripts name. */
  readonly fontConfig?: string;
}
