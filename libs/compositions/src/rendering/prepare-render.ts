import { Injectable } from '@nestjs/common';
import { MediaTools } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { chooseEncoder } from '../planning/choose-encoder';
import { checkSources } from '../planning/check-sources';
import { PREPARATION_UNITS } from '../store/progress-percent';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { buildTimeline } from '../timeline/build-timeline';
import { resolveFps } from '../timeline/source-frame-rate';
import { sourceReferences } from '../timeline/source-references';
import { LutReader } from './lut-reader';
import { PlanMaker } from './plan-maker';
import { SourceFetcher } from './source-fetcher';

/** The first step of a render: everything that has to be known and at hand before pictures can be made. */
@Injectable()
export class PrepareRender {
  constructor(
    private readonly renders: RenderStore,
    private readonly reader: RenderReader,
    private readonly sources: SourceFetcher,
    private readonly luts: LutReader,
    private readonly plans: PlanMaker,
    private readonly media: MediaTools,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    await this.renders.begin(renderId);
    const { spec, ownerId } = await this.reader.requestOf(renderId);
    const asked = buildTimeline(spec);
    // Before anything is fetched in vain.
    const encoder = chooseEncoder(asked, await this.media.encoders());

    const luts = await this.luts.readAll({ renderId, timeline: asked, ownerId, signal });
    const files = await this.sources.fetchAll({
      renderId,
      references: sourceReferences(asked),
      ownerId,
      signal,
      onProgress: (fraction) => {
        reportUnits(Math.floor(fraction * (PREPARATION_UNITS - 1)));
      },
    });
    const sources = new Map(files.map((file) => [file.url, file]));
    const resolved = resolveFps(spec, (url) => sources.get(url)?.media);
    const timeline = buildTimeline(resolved);
    checkSources(sourceReferences(timeline), { sources }, timeline.frameRate);

    await this.renders.enterStage(renderId, 'planning');
    const wish = { renderId, spec: resolved, timeline, encoder, files, luts, ownerId, signal };
    const preparation = await this.plans.make(wish);
    return (transaction) => this.renders.savePlan(transaction, renderId, preparation);
  }
}
