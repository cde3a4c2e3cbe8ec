import { Inject, Injectable } from '@nestjs/common';
import { DEFAULTS, type Composition } from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { downloadFilename, ObjectStore } from '@app/storage';
import { publicUrl } from '../http/public-url';
import { steadyLifetime } from './link-lifetime';

export interface DownloadLink {
  readonly url: string;
  readonly expiresAt: Date;
}

interface Target {
  readonly composition: Composition;
  /** Key of the output in the object store. */
  readonly key: string;
  /** Where the client reached us. */
  readonly origin: string;
}

/** Signed links to finished files, saved under the composition's title. */
@Injectable()
export class DownloadLinks {
  constructor(
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A link that is good for DOWNLOAD_URL_SECONDS from now. */
  async fresh(target: Target): Promise<DownloadLink> {
    const lifetimeSeconds = this.settings.downloadUrlSeconds;
    const expiresAt = new Date((unixSeconds() + lifetimeSeconds) * 1000);
    return { url: await this.sign(target, lifetimeSeconds), expiresAt };
  }

  /** A link for answers that carry an ETag: asked again within DOWNLOAD_URL_SECONDS, it is mostly the same one. */
  steady(target: Target): Promise<string> {
    const lifetimeSeconds = this.settings.downloadUrlSeconds;
    return this.sign(target, steadyLifetime({ nowSeconds: unixSeconds(), lifetimeSeconds }));
  }

  private async sign({ composition, key, origin }: Target, expiresInSeconds: number): Promise<string> {
    const { title, spec } = composition;
    const filename = downloadFilename(title, spec.output?.format ?? DEFAULTS.format);
    const url = await this.objects.signedDownloadUrl(key, { filename, expiresInSeconds });
    return publicUrl(url, { configured: this.settings.publicUrl, origin });
  }
}

function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
