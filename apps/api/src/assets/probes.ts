import { join } from 'node:path';
import { assetIdOf, AssetStore, FileIdentifier, type IdentifiedFile } from '@app/assets';
import { MediaFetcher, ScratchSpace } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import type { Caller } from '../http/caller';
import { refuseUnusable } from './unprocessable-media';

export interface ProbedFile extends IdentifiedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Finds out what lies at an address. */
@Injectable()
export class Probes {
  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly assets: AssetStore,
    private readonly identifier: FileIdentifier,
    private readonly scratch: ScratchSpace,
  ) {}

  /** @throws ApiError UNPROCESSABLE_MEDIA where the file cannot be had or used */
  async probe(url: string, { sees }: Caller): Promise<ProbedFile> {
    const id = assetIdOf(url);
    if (id === null) return refuseUnusable('url', this.fetchAndProbe(url));
    const asset = await this.assets.find(id, sees);
    if (!asset) throw invalidRequest([{ path: 'url', message: `There is no asset ${url}.` }]);
    const { kind, media, sha256, sizeBytes } = asset;
    return { kind, media, sha256, sizeBytes: Number(sizeBytes) };
  }

  private fetchAndProbe(url: string): Promise<ProbedFile> {
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'probed');
      const signal = new AbortController().signal;
      const { sha256, sizeBytes } = await this.fetcher.fetch({ url, destinationPath: path, signal });
      const identified = await this.identifier.identify({ path, filename: new URL(url).pathname });
      return { ...identified, sha256, sizeBytes };
    });
  }
}
