import { FileIdentifier, type FileToIdentify, type IdentifiedFile } from '@app/assets';
import { Injectable } from '@nestjs/common';
import { FewAtOnce } from '../http/few-at-once';

/**
 * Each may start an ffprobe. Those that wait have already transferred the whole file, so they are not turned away
 * lightly.
 */
const LOOKED_AT = { atOnce: 8, maxWaitMs: 60_000 };

/** Identifies uploaded and probed files, a few at a time, so that the API stays responsive. */
@Injectable()
export class BoundedIdentifier {
  private readonly looking = new FewAtOnce(LOOKED_AT);

  constructor(private readonly identifier: FileIdentifier) {}

  /** @throws Fault INVALID_MEDIA, ApiError SERVICE_UNAVAILABLE if its turn did not come in time */
  identify(file: FileToIdentify): Promise<IdentifiedFile> {
    return this.looking.run(() => this.identifier.identify(file));
  }
}
