import type { MediaInfo } from '../media-info/media-info';

/** A complete ffmpeg run as data: what to pass, in groups that belong together, and what must come out. */
export interface FfmpegCommand {
  /** Arguments in order, without the program itself; each group is a flag with its values or one input. */
  readonly args: readonly (readonly string[])[];
  /** Variables that the program needs beside those of this process; absent: none. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the result is written. */
  readonly outputPath: string;
  /** Frames of video that the run has to produce; null where there is no video. Also the unit of its progress. */
  readonly expectedFrames: number | null;
  /** Length of what is produced, in microseconds. */
  readonly durationUs: number;
  /** `avcC` in Base64, for the header of what was written instead of the one there; absent: nothing is changed. */
  readonly avcConfig?: string;
}

/** A source that lies on this machine's disk. */
export interface LocalSource {
  readonly path: string;
  readonly media: MediaInfo;
}

/** Where the things that a plan refers to by id lie on this machine. */
export interface LocalInputs {
  readonly sources: ReadonlyMap<string, LocalSource>;
  readonly rasters: ReadonlyMap<string, string>;
  /** Files that end in `.cube`; absent where nothing needs one. */
  readonly luts?: ReadonlyMap<string, string>;
  /** Subtitles, in files that libass reads; absent where nothing needs any. */
  readonly scripts?: ReadonlyMap<string, string>;
  /** The configuration of fontconfig with the fonts that scripts name. */
  readonly fontConfig?: string;
}
