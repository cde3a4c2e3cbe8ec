import { Injectable } from '@nestjs/common';
import { digestFonts, writeFontConfig, type Segment } from '@app/media-processing';
import { ProcessFolder } from '@app/storage';
import { inputsOfSegment } from './inputs-of-plan';

/** The bundled fonts, as libass finds them. */
@Injectable()
export class SubtitleFonts {
  private digest: Promise<string> | undefined;

  constructor(private readonly folder: ProcessFolder) {}

  /** Path of the configuration; see `writeFontConfig`. */
  config(): Promise<string> {
    return writeFontConfig(this.folder.below('fonts'));
  }

  /**
   * Digest of the fonts for subtitles, see `digestFonts`; computed once, when a segment first needs it. Null: none
   * does.
   */
  async sha256For(segments: readonly Segment[]): Promise<string | null> {
    const areDrawn = segments.some((segment) => inputsOfSegment(segment).scriptIds.length > 0);
    if (!areDrawn) return null;
    this.digest ??= digestFonts().catch((error: unknown) => {
      this.digest = undefined;
      throw error;
    });
    return this.digest;
  }
}
