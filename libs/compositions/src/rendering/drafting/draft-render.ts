import { MediaTools } from '@app/media-processing';
import { traced } from '@app/observability';
import { Injectable } from '@nestjs/common';
import type { KeyedPart } from '../../cache/render-parts';
import { checkSources } from '../../planning/check-sources';
import { chooseEncoder } from '../../planning/choose-encoder';
import { segmentsOf } from '../../planning/render-plan';
import type { CompositionSpec } from '../../spec';
import type { Preparation } from '../../store/render-store';
import { buildTimeline } from '../../timeline/build-timeline';
import { resolveFps } from '../../timeline/source-frame-rate';
import { sourceReferences } from '../../timeline/source-references';
import { PlanMaker } from './plan-maker';
import { SmallFiles } from '../fetching/small-files';
import { SourceFetcher } from '../fetching/source-fetcher';

export interface DraftWish {
  /** Names the working files that a plan refers to; see `workPrefix`. */
  readonly renderId: string;
  /** Whether such a render exists, for which sources must be protected from eviction. */
  readonly holdsSources: boolean;
  readonly spec: CompositionSpec;
  /** Fills in those parts of a request that depend on its sources. */
  readonly settle?: typeof resolveFps;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
  /** Called with the progress of fetching the sources, 0-1. */
  readonly onProgress?: (fraction: number) => void;
  /** Called when all sources are fetched. */
  readonly onFetched?: () => Promise<void>;
}

/** Prepares everything that rendering needs, and plans it. */
@Injectable()
export class DraftRender {
  constructor(
    private readonly sources: SourceFetcher,
    private readonly smallFiles: SmallFiles,
    private readonly plans: PlanMaker,
    private readonly media: MediaTools,
  ) {}

  /** @throws {Fault} about the part of the request that cannot be rendered */
  async run(wish: DraftWish): Promise<Preparation & { readonly parts: readonly KeyedPart[] }> {
    const { renderId, holdsSources, spec, settle = resolveFps, ownerId, signal } = wish;
    const asked = buildTimeline(spec);
    // First, so that nothing is fetched in vain.
    const encoder = chooseEncoder(asked, await this.media.encoders());

    const contents = await this.smallFiles.readAll({ renderId, timeline: asked, ownerId, signal });
    const files = await this.sources.fetchAll({
      heldFor: holdsSources ? renderId : null,
      references: sourceReferences(asked),
      ownerId,
      signal,
      onProgress: (fraction) => wish.onProgress?.(fraction),
    });
    const sources = new Map(files.map((file) => [file.url, file]));
    const resolved = settle(spec, (url) => sources.get(url)?.media);
    const timeline = buildTimeline(resolved);
    checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);

    await wish.onFetched?.();
    const planWish = { renderId, spec: resolved, timeline, encoder, files, contents, ownerId, signal };
    return traced({ name: 'plan' }, async (span) => {
      const made = await this.plans.make(planWish);
      const segments = segmentsOf(made.plan);
      span.setAttributes({
        'reelwright.plan.frames': made.plan.totalFrames,
        'reelwright.plan.segments': segments.length,
        'reelwright.plan.copies': segments.filter(({ segment }) => segment.kind === 'copy').length,
      });
      return made;
    });
  }
}
