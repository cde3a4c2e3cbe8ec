import { Injectable } from '@nestjs/common';
import type { LocalInputs, LocalSource } from '@app/media-processing';
import { LocalCopies, ObjectDamaged, ObjectMissing, type LocalCopy } from '@app/storage';
import { RestoreSource } from '../../cache/restore-source';
import type { SourceFile } from '../../store/render.entity';
import { keyOfSource, lutKey, rasterKey, scriptKey } from '../object-keys';
import type { NeededInputs } from './inputs-of-plan';
import { SubtitleFonts } from './subtitle-fonts';

export interface InputRequest {
  readonly renderId: string;
  readonly sources: readonly SourceFile[];
  readonly needed: NeededInputs;
  readonly signal: AbortSignal;
}

/** Provides the inputs of a step on this machine's disk while the step runs. */
@Injectable()
export class PlanInputs {
  constructor(
    private readonly copies: LocalCopies,
    private readonly restoring: RestoreSource,
    private readonly fonts: SubtitleFonts,
  ) {}

  async use<T>(
    { renderId, sources, needed, signal }: InputRequest,
    work: (inputs: LocalInputs) => Promise<T>,
  ): Promise<T> {
    const held: LocalCopy[] = [];
    const keep = async (obtaining: Promise<LocalCopy>): Promise<string> => {
      const copy = await obtaining;
      held.push(copy);
      return copy.path;
    };
    try {
      const localSources = new Map<string, LocalSource>();
      for (const sourceId of needed.sourceIds) {
        const source = sources.find((file) => file.sourceId === sourceId);
        if (!source) throw new Error(`The plan names a source that the render does not have: ${sourceId}`);
        localSources.set(sourceId, { path: await keep(this.obtainSource(source, signal)), media: source.media });
      }
      const rasters = await this.keepDrawn(needed.rasterIds, (id) => rasterKey(renderId, id), keep);
      const luts = await this.keepDrawn(needed.lutIds, (id) => lutKey(renderId, id), keep);
      const scripts = await this.keepDrawn(needed.scriptIds, (id) => scriptKey(renderId, id), keep);
      const fonts = scripts.size > 0 ? { fontConfig: await this.fonts.config() } : {};
      return await work({ sources: localSources, rasters, luts, scripts, ...fonts });
    } finally {
      for (const copy of held) copy.release();
    }
  }

  /** Drawn files are verified against their id, a hash: a damaged one would end up in segments that other renders share. */
  private async keepDrawn(
    ids: readonly string[],
    keyOf: (id: string) => string,
    keep: (obtaining: Promise<LocalCopy>) => Promise<string>,
  ): Promise<Map<string, string>> {
    const paths = new Map<string, string>();
    for (const id of ids) paths.set(id, await keep(this.copies.obtain(keyOf(id), id)));
    return paths;
  }

  /** A fetched source is in the cache, from which it may have been lost; an asset stays. */
  private async obtainSource(source: SourceFile, signal: AbortSignal): Promise<LocalCopy> {
    const key = keyOfSource(source);
    if (source.key !== undefined) return this.copies.obtain(key, source.sourceId);
    try {
      return await this.copies.obtain(key, source.sourceId);
    } catch (error) {
      if (!(error instanceof ObjectMissing || error instanceof ObjectDamaged)) throw error;
      await this.restoring.run(source, signal);
      return this.copies.obtain(key, source.sourceId);
    }
  }
}
