import { Injectable } from '@nestjs/common';
import { writeFontConfig } from '@app/media-processing';
import { ProcessFolder } from '@app/storage';

/** The bundled fonts, as libass finds them. */
@Injectable()
export class SubtitleFonts {
  constructor(private readonly folder: ProcessFolder) {}

  /** Path of the configuration; see `writeFontConfig`. */
  config(): Promise<string> {
    return writeFontConfig(this.folder.below('fonts'));
  }
}
