import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { MediaTools } from '@app/media-processing';
import { MediaFetcher, ObjectStore } from '@app/storage';
import type { SourceFile } from '../store/render.entity';
import type { SourceReference } from '../timeline/source-references';
import { sourceKey } from './object-keys';
import { ScratchSpace } from './scratch-space';

/** Downloads that one render has under way at once. */
const PARALLEL_FETCHES = 4;

export interface SourceRequest {
  readonly renderId: string;
  readonly references: readonly SourceReference[];
  readonly signal: AbortSignal;
  /** Called after each source, with how much of all is done, 0-1. */
  readonly onProgress: (fraction: number) => void;
}

/** Brings what a timeline names into the object store, where every worker of the pool can have it. */
@Injectable()
export class SourceFetcher {
  constructor(
    private readonly fetcher: MediaFetcher,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Each address is fetched once, however often it is named; the files come in the order in which they are. Throws the
   * `Fault` of the first that fails.
   */
  async fetchAll({ renderId, references, signal, onProgress }: SourceRequest): Promise<SourceFile[]> {
    const wanted = firstReferences(references);
    const waiting = [...wanted];
    const found = new Map<string, SourceFile>();
    const failed = new AbortController();
    const fetchNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const source = await this.fetchOne(renderId, next, AbortSignal.any([signal, failed.signal]));
        found.set(source.url, source);
        onProgress(found.size / wanted.length);
      }
    };
    const lanes = Array.from({ length: Math.min(PARALLEL_FETCHES, wanted.length) }, fetchNext);
    try {
      await Promise.all(lanes);
    } catch (error) {
      failed.abort(error);
      await Promise.allSettled(lanes);
      throw error;
    }
    return wanted.flatMap(({ url }) => found.get(url) ?? []);
  }

  private fetchOne(renderId: string, reference: SourceReference, signal: AbortSignal): Promise<SourceFile> {
    return this.scratch.use(async (folder) => {
      try {
        const path = join(folder, 'source');
        const { sha256, sizeBytes } = await this.fetcher.fetch({ url: reference.url, destinationPath: path, signal });
        const media = await this.media.probe(path, signal);
        await this.objects.putFile(sourceKey(renderId, sha256), path);
        return { sourceId: sha256, url: reference.url, sizeBytes, media };
      } catch (error) {
        throw error instanceof Fault && error.blame !== 'infrastructure' ? error.about(reference.asset) : error;
      }
    });
  }
}

function firstReferences(references: readonly SourceReference[]): SourceReference[] {
  return [...new Map([...references].reverse().map((reference) => [reference.url, reference])).values()].reverse();
}
