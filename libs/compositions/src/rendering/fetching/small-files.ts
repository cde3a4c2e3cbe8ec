import { Injectable } from '@nestjs/common';
import type { Subtitles } from '@app/media-processing';
import { LutReader, type LutRequest } from './lut-reader';
import { SubtitlesReader } from './subtitles-reader';

/** The content of those files of a request that are not media. */
export interface SmallFileContents {
  /** The ids of the LUTs, by the place in the request. */
  readonly luts: ReadonlyMap<string, string>;
  /** By the overlay's index in the request. */
  readonly subtitles: ReadonlyMap<number, Subtitles>;
}

/** Reads those files of a request that are not media. */
@Injectable()
export class SmallFiles {
  constructor(
    private readonly luts: LutReader,
    private readonly subtitles: SubtitlesReader,
  ) {}

  /** Throws the `Fault` of the first that cannot be used. */
  async readAll(request: LutRequest): Promise<SmallFileContents> {
    const luts = await this.luts.readAll(request);
    return { luts, subtitles: await this.subtitles.readAll(request) };
  }
}
