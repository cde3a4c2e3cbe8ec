import { Injectable } from '@nestjs/common';
import { MediaTools } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { SourceFile } from '../store/render.entity';
import type { SourceReference } from '../timeline/source-references';
import { sourceKey } from './object-keys';
import { type FileRequest, UserFiles } from './user-files';

/** Downloads that one render has under way at once. */
const PARALLEL_FETCHES = 4;

export interface SourceRequest {
  readonly renderId: string;
  readonly references: readonly SourceReference[];
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
  /** Called after each source, with how much of all is done, 0-1. */
  readonly onProgress: (fraction: number) => void;
}

/** Sees to it that what a timeline names is in the object store, where every worker of the pool can have it. */
@Injectable()
export class SourceFetcher {
  constructor(
    private readonly files: UserFiles,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
  ) {}

  /**
   * Each address is fetched once, however often it is named; the files come in the order in which they are. Throws the
   * `Fault` of the first that fails.
   */
  async fetchAll({ renderId, references, ownerId, signal, onProgress }: SourceRequest): Promise<SourceFile[]> {
    const wanted = firstReferences(references);
    const waiting = [...wanted];
    const found = new Map<string, SourceFile>();
    const failed = new AbortController();
    const fetchNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const source = await this.fetchOne(renderId, {
          ...next,
          ownerId,
          signal: AbortSignal.any([signal, failed.signal]),
        });
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

  private fetchOne(renderId: string, request: FileRequest): Promise<SourceFile> {
    return this.files.use(request, async ({ path, sha256, sizeBytes, key }) => {
      const media = await this.media.probe(path, request.signal);
      if (key === null) await this.objects.putFile(sourceKey(renderId, sha256), path);
      return { sourceId: sha256, ...(key === null ? {} : { key }), url: request.url, sizeBytes, media };
    });
  }
}

function firstReferences(references: readonly SourceReference[]): SourceReference[] {
  return [...new Map([...references].reverse().map((reference) => [reference.url, reference])).values()].reverse();
}
