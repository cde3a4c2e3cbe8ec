import { FileIdentifier, type FileToIdentify, type IdentifiedFile } from '@app/assets';
import { Injectable } from '@nestjs/common';
import { FewAtOnce } from '../http/few-at-once';

/** Each may start an ffprobe. Whoever waits has sent or fetched the whole file, and is not sent away lightly. */
const LOOKED_AT = { atOnce: 8, maxWaitMs: 60_000 };

/** Finds out what files are, of all that are sent and probed a few at once: the API still answers the others. */
@Injectable()
export class BoundedIdentifier {
  private readonly looking = new FewAtOnce(LOOKED_AT);

  constructor(private readonly identifier: FileIdentifier) {}

  /** @throws Fault INVALID_MEDIA, ApiError SERVICE_UNAVAILABLE where its turn did not come in time */
  identify(file: FileToIdentify): Promise<IdentifiedFile> {
    return this.looking.run(() => this.identifier.identify(file));
  }
}
