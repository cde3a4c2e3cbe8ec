import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { SourceCache, type SourceWish } from '../cache/source-cache';
import type { SourceFile } from '../store/render.entity';
import type { SourceReference } from '../timeline/source-references';
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
    private readonly sources: SourceCache,
    private readonly scratch: ScratchSpace,
  ) {}

  /**
   * Each address is fetched once, however often it is named; the files come in the order in which they are. Throws the
   * `Fault` of the first that fails.
   */
  async fetchAll({ renderId, references, signal, onProgress }: SourceRequest): Promise<SourceFile[]> {
    const wanted = firstReferences(references);
    const waiting = [...wanted.entries()];
    const found = new Map<string, SourceFile>();
    const failed = new AbortController();
    const fetchNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [position, { url, asset }] = next;
        const wish = { renderId, position, url, signal: AbortSignal.any([signal, failed.signal]) };
        const source = await this.fetchOne(wish, asset);
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

  private fetchOne(wish: Omit<SourceWish, 'folder'>, asset: string): Promise<SourceFile> {
    return this.scratch.use(async (folder) => {
      try {
        return { ...(await this.sources.obtain({ ...wish, folder })), url: wish.url };
      } catch (error) {
        throw error instanceof Fault && error.blame !== 'infrastructure' ? error.about(asset) : error;
      }
    });
  }
}

function firstReferences(references: readonly SourceReference[]): SourceReference[] {
  return [...new Map([...references].reverse().map((reference) => [reference.url, reference])).values()].reverse();
}
