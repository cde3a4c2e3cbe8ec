import { Injectable } from '@nestjs/common';
import { MediaTools, type HardwareEncoder } from '@app/media-processing';
import { fingerprintPlan } from '../cache/fingerprint-plan';
import type { KeyedPart } from '../cache/render-parts';
import { planRender } from '../planning/plan-render';
import type { Preparation } from '../store/render-store';
import type { SourceFile } from '../store/render.entity';
import type { Timeline } from '../timeline/timeline';
import { CopyableSources } from './copyable-sources';
import { RasterArtist } from './raster-artist';

export interface PlanWish {
  readonly renderId: string;
  readonly timeline: Timeline;
  readonly encoder: HardwareEncoder | null;
  /** What the timeline names, fetched. */
  readonly files: readonly SourceFile[];
  readonly luts: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
}

/** Finds out what else a plan needs to know, and makes it. */
@Injectable()
export class PlanMaker {
  constructor(
    private readonly rasters: RasterArtist,
    private readonly copyable: CopyableSources,
    private readonly media: MediaTools,
  ) {}

  async make(wish: PlanWish): Promise<Preparation & { readonly parts: readonly KeyedPart[] }> {
    const { renderId, timeline, encoder, files, luts, signal } = wish;
    const sources = new Map(files.map((file) => [file.url, file]));
    const { rasters, warnings } = await this.rasters.draw({ renderId, timeline, sources, signal });
    const copies = await this.copyable.find({ renderId, timeline, encoder, sources: files, signal });
    const plan = planRender(timeline, { sources, rasters, luts, ...(copies && { copies }) }, encoder);
    const ffmpegVersion = await this.media.version();
    const parts = fingerprintPlan(plan, { sources: files, ffmpegVersion });
    return { sources: files, plan, warnings, ffmpegVersion, parts };
  }
}
