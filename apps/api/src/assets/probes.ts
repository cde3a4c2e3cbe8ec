import { join } from 'node:path';
import { assetIdOf, AssetStore, type IdentifiedFile } from '@app/assets';
import { MediaFetcher, ScratchSpace } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import type { Caller } from '../http/caller';
import { FewAtOnce } from '../http/few-at-once';
import { BoundedIdentifier } from './bounded-identifier';
import { refuseUnusable } from './unprocessable-media';

export interface ProbedFile extends IdentifiedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Each fetches a possibly large file and probes it: few at a time, so that the API stays responsive. */
const PROBED = { atOnce: 8, maxWaitMs: 5000 };

/** Fetches and probes a file. */
@Injectable()
export class Probes {
  private readonly fetching = new FewAtOnce(PROBED);

  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly assets: AssetStore,
    private readonly identifier: BoundedIdentifier,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * @throws ApiError UNPROCESSABLE_MEDIA if the file cannot be fetched or used, SERVICE_UNAVAILABLE if too many probes
   *   are running
   */
  async probe(url: string, { sees }: Caller, signal: AbortSignal): Promise<ProbedFile> {
    const id = assetIdOf(url);
    if (id === null)
      return refuseUnusable(
        'url',
        this.fetching.run(() => this.fetchAndProbe(url, signal)),
      );
    const asset = await this.assets.find(id, sees);
    if (!asset) throw invalidRequest([{ path: 'url', message: `There is no asset ${url}.` }]);
    const { kind, media, sha256, sizeBytes } = asset;
    return { kind, media, sha256, sizeBytes: Number(sizeBytes) };
  }

  private fetchAndProbe(url: string, signal: AbortSignal): Promise<ProbedFile> {
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'probed');
      const { sha256, sizeBytes } = await this.fetcher.fetch({ url, destinationPath: path, signal });
      const identified = await this.identifier.identify({ path, filename: new URL(url).pathname, signal });
      return { ...identified, sha256, sizeBytes };
    });
  }
}
