import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore } from '@app/storage';

/** What a callback is sent is fixed, links and all, and may arrive this much later: see the queue `webhook`. */
const RETRY_SECONDS = 24 * 3600;
/** S3 signs for no longer: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ShareObjectPreSignedURL.html */
const MAX_LIFETIME_SECONDS = 7 * 24 * 3600;

export interface LinkTarget {
  readonly key: string;
  /** What the file is called when it is saved. */
  readonly filename: string;
  /** Root of the API as the client reaches it, with its slash at the end. */
  readonly base: string;
}

/** Signed links in callbacks: good for DOWNLOAD_URL_SECONDS after the last try. */
@Injectable()
export class CallbackLinks {
  constructor(
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async to({ key, filename, base }: LinkTarget): Promise<string> {
    const expiresInSeconds = Math.min(MAX_LIFETIME_SECONDS, RETRY_SECONDS + this.settings.downloadUrlSeconds);
    const url = await this.objects.signedDownloadUrl(key, { filename, expiresInSeconds });
    return new URL(url.replace(/^\//, ''), base).href;
  }
}
