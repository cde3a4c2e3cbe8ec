import { Injectable } from '@nestjs/common';
import type { Commit, TaskContext } from '@app/queueing';
import { RenderEstimates } from '../../estimate/render-estimates';
import { PREPARATION_UNITS } from '../../store/progress-percent';
import { RenderReader } from '../../store/render-reader';
import { RenderStore } from '../../store/render-store';
import { resolveFps } from '../../timeline/source-frame-rate';
import { DraftRender } from '../drafting/draft-render';

/** The first step of a render: its sources are fetched, and its plan is made. */
@Injectable()
export class PrepareRender {
  constructor(
    private readonly renders: RenderStore,
    private readonly reader: RenderReader,
    private readonly drafts: DraftRender,
    private readonly estimates: RenderEstimates,
  ) {}

  /** @param settle fills in those parts of a request that depend on its sources */
  async run(
    renderId: string,
    { signal, reportUnits }: TaskContext,
    settle: typeof resolveFps = resolveFps,
  ): Promise<Commit> {
    await this.renders.begin(renderId);
    const { spec, ownerId } = await this.reader.requestOf(renderId);
    const preparation = await this.drafts.run({
      renderId,
      holdsSources: true,
      settle,
      spec,
      ownerId,
      signal,
      onProgress: (fraction) => {
        reportUnits(Math.floor(fraction * (PREPARATION_UNITS - 1)));
      },
      onFetched: () => this.renders.enterStage(renderId, 'planning'),
    });
    const { seconds: estimatedSeconds } = await this.estimates.of(preparation);
    const plannedAt = new Date();
    return (transaction) =>
      this.renders.savePlan(transaction, renderId, { ...preparation, estimatedSeconds, plannedAt });
  }
}
