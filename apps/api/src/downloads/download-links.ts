import { Inject, Injectable } from '@nestjs/common';
import {
  isPreviewable,
  outputFolder,
  PREVIEW_FOLDER,
  PREVIEW_PLAYLIST,
  signOutput,
  type CompositionSpec,
  type CompositionWithWork,
  type RenderOutput,
} from '@app/compositions';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore } from '@app/storage';
import { publicUrl } from '../http/public-url';
import { steadyLifetime } from './link-lifetime';

export interface DownloadLink {
  readonly url: string;
  readonly expiresAt: Date;
}

interface Target {
  /** What the output was made of. */
  readonly spec: CompositionSpec;
  readonly output: RenderOutput;
  /** Where the client reached us. */
  readonly origin: string;
}

interface PreviewTarget extends Pick<Target, 'origin'> {
  readonly render: CompositionWithWork['render'];
}

/** Signed links to finished files, saved under the composition's title. */
@Injectable()
export class DownloadLinks {
  constructor(
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A link that is valid for DOWNLOAD_URL_SECONDS from now. */
  async fresh(target: Target): Promise<DownloadLink> {
    const lifetimeSeconds = this.settings.downloadUrlSeconds;
    const expiresAt = new Date((unixSeconds() + lifetimeSeconds) * 1000);
    return { url: await this.sign(target, lifetimeSeconds), expiresAt };
  }

  /** A link for responses with an ETag: mostly unchanged for DOWNLOAD_URL_SECONDS. */
  steady(target: Target): Promise<string> {
    return this.sign(target, this.steadySeconds());
  }

  /**
   * A link to the folder of the output's other files, with a trailing slash; as stable as `steady`. Null: there are
   * none.
   */
  async steadyFolder({ output, origin }: Pick<Target, 'output' | 'origin'>): Promise<string | null> {
    if (output.folder === undefined) return null;
    return this.signFolder(output.folder, origin, this.steadySeconds());
  }

  /** A link to the folder of the preview, with a trailing slash; as stable as `steady`. */
  async steadyPreview({ render, origin }: PreviewTarget): Promise<string> {
    const folder = outputFolder(render.compositionId, render.id);
    return (await this.signFolder(folder, origin, this.steadySeconds())) + PREVIEW_FOLDER;
  }

  /** A link to the playlist of the preview; null if there will be none. */
  async steadyPreviewPlaylist(target: PreviewTarget): Promise<string | null> {
    const { outcome, spec } = target.render;
    if (outcome === 'failed' || outcome === 'cancelled' || !isPreviewable(spec.output)) return null;
    return (await this.steadyPreview(target)) + PREVIEW_PLAYLIST;
  }

  private steadySeconds(): number {
    const lifetimeSeconds = this.settings.downloadUrlSeconds;
    return steadyLifetime({ nowSeconds: unixSeconds(), lifetimeSeconds });
  }

  private async sign({ spec, output, origin }: Target, expiresInSeconds: number): Promise<string> {
    return this.reach(await signOutput(this.objects, { spec, output, expiresInSeconds }), origin);
  }

  private async signFolder(folder: string, origin: string, expiresInSeconds: number): Promise<string> {
    return this.reach(await this.objects.signedFolderUrl(folder, { expiresInSeconds }), origin);
  }

  private reach(url: string, origin: string): string {
    return publicUrl(url, { configured: this.settings.publicUrl, origin });
  }
}

function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
