import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { MediaFetcher, ScratchSpace } from '@app/storage';
import { DataSource } from 'typeorm';
import { sourceKey } from '../rendering/object-keys';
import type { SourceFile } from '../store/render.entity';
import { CachedObjects } from './cached-objects';

/** Restores a source that was lost from the store, or damaged, since the render found it. */
@Injectable()
export class RestoreSource {
  private readonly logger = new Logger(RestoreSource.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly fetcher: MediaFetcher,
    private readonly objects: CachedObjects,
    private readonly scratch: ScratchSpace,
  ) {}

  /** See `MediaFetcher.fetch` for what it throws. */
  async run({ url, sourceId, media }: SourceFile, signal: AbortSignal): Promise<void> {
    this.logger.warn({ sourceId }, 'A stored source is missing or damaged, and is fetched again');
    await this.scratch.use(async (folder) => {
      const destinationPath = join(folder, 'source');
      const { sha256 } = await this.fetcher.fetch({ url, destinationPath, signal });
      if (sha256 !== sourceId) throw otherFile();
      const stored = await this.objects.put(sourceKey(sourceId), destinationPath);
      await this.objects.keep(this.dataSource.manager, stored, { media });
    });
  }
}

function otherFile(): Fault {
  return new Fault({
    code: 'DOWNLOAD_ERROR',
    blame: 'user',
    retryable: false,
    message: 'The link led to another file while the composition was being rendered. Compose again.',
  });
}
