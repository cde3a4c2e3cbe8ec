import { Injectable } from '@nestjs/common';
import { assetIdOf } from '@app/assets';
import { Fault } from '@app/contracts';
import { MediaTools } from '@app/media-processing';
import { traced } from '@app/observability';
import { ScratchSpace } from '@app/storage';
import { SourceCache, type SourceWish } from '../../cache/source-cache';
import type { SourceFile } from '../../store/render.entity';
import type { SourceReference } from '../../timeline/source-references';
import { sideBySide } from '../side-by-side';
import { type FileRequest, UserFiles } from './user-files';

/** Concurrent downloads of one render. */
const PARALLEL_FETCHES = 4;

export interface SourceRequest {
  /** The render for which they are protected from eviction; null: none. */
  readonly heldFor: string | null;
  readonly references: readonly SourceReference[];
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
  /** Called after each source, with the overall progress, 0-1. */
  readonly onProgress: (fraction: number) => void;
}

/** Fetches the files of a timeline into the object store, where every worker of the pool can read them. */
@Injectable()
export class SourceFetcher {
  constructor(
    private readonly sources: SourceCache,
    private readonly files: UserFiles,
    private readonly media: MediaTools,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Each address is fetched once, however often it is used; the files are returned in the order of the addresses.
   * Throws the `Fault` of the first that fails.
   */
  async fetchAll({ heldFor, references, ownerId, signal, onProgress }: SourceRequest): Promise<SourceFile[]> {
    const wanted = firstReferences(references);
    let fetched = 0;
    return sideBySide([...wanted.entries()], { lanes: PARALLEL_FETCHES, signal }, async (next, either) => {
      const [position, reference] = next;
      const request = { ...reference, ownerId, signal: either };
      const isAsset = assetIdOf(request.url) !== null;
      const attributes = {
        'reelwright.source.kind': isAsset ? 'asset' : 'url',
        'reelwright.source.field': reference.field,
      };
      const source = await traced({ name: 'fetch source', attributes }, async (span) => {
        const found = await (isAsset ? this.lookAt(request) : this.fetch({ ...request, heldFor, position }));
        span.setAttributes({ 'reelwright.source.sha256': found.sourceId, 'reelwright.source.bytes': found.sizeBytes });
        return found;
      });
      fetched += 1;
      onProgress(fetched / wanted.length);
      return source;
    });
  }

  private fetch({ field, ...wish }: Omit<SourceWish, 'folder'> & { field: string }): Promise<SourceFile> {
    return this.scratch.use(async (folder) => {
      try {
        return { ...(await this.sources.obtain({ ...wish, folder })), url: wish.url };
      } catch (error) {
        throw error instanceof Fault && error.blame !== 'infrastructure' ? error.about(field) : error;
      }
    });
  }

  /** An asset is in the store already. */
  private lookAt(request: FileRequest): Promise<SourceFile> {
    return this.files.use(request, async ({ path, sha256, sizeBytes, key }) => {
      const media = await this.media.probe(path, request.signal);
      return { sourceId: sha256, ...(key === null ? {} : { key }), url: request.url, sizeBytes, media };
    });
  }
}

function firstReferences(references: readonly SourceReference[]): SourceReference[] {
  return [...new Map([...references].reverse().map((reference) => [reference.url, reference])).values()].reverse();
}
