import { Injectable, Logger } from '@nestjs/common';
import type { HardwareFailed } from '@app/media-processing';
import { Metrics } from '@app/observability';
import type { Commit } from '@app/queueing';
import { PacketIndexes } from '../../cache/packet-indexes';
import { PartKeys } from '../../cache/part-keys';
import { accelerationFault } from '../../planning/choose-encoder';
import type { RenderPlan } from '../../planning/render-plan';
import { withoutCopies } from '../../planning/without-copies';
import { withoutHardware } from '../../planning/without-hardware';
import { RenderReader, type PlannedRender } from '../../store/render-reader';
import { RenderStore } from '../../store/render-store';
import type { CopyFailed } from '../copying/copy-failed';

/** Ends a task that found that the plan does not work: replaces the plan, and the render goes on. */
@Injectable()
export class FallBack {
  private readonly logger = new Logger(FallBack.name);

  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly indexes: PacketIndexes,
    private readonly keys: PartKeys,
    private readonly metrics: Metrics,
  ) {}

  /** Encodes all segments in software. */
  async toSoftware(renderId: string, failure: HardwareFailed): Promise<Commit> {
    const { spec } = await this.reader.requestOf(renderId);
    if (spec.output?.acceleration === 'required') {
      throw accelerationFault(`${failure.encoder} failed while it encoded`, failure);
    }
    const planned = await this.reader.planned(renderId);
    this.logger.warn(
      { renderId, encoder: failure.encoder, err: failure },
      'Hardware failed; software makes the segments of this render',
    );
    this.metrics.count('reelwright_fallbacks_total', { from: 'hardware' });
    return this.replan(renderId, planned, withoutHardware(planned.plan));
  }

  /** Encodes what was to be copied, in this and future renders. Finished parts whose keys stay the same are kept. */
  async toEncoding(renderId: string, failure: CopyFailed): Promise<Commit> {
    const planned = await this.reader.planned(renderId);
    const { plan } = planned;
    const changed = withoutCopies(plan, failure.sourceIds);
    const count = countCopies(plan) - countCopies(changed);
    this.logger.warn({ count, err: failure }, 'Copies failed their check; they are encoded instead');
    this.metrics.count('reelwright_fallbacks_total', { from: 'copy' });
    const commit = await this.replan(renderId, planned, changed);
    const { frameRate } = plan.profile;
    return async (transaction) => {
      for (const sourceId of failure.sourceIds ?? []) {
        await this.indexes.keep({ sourceId, frameRate }, null, transaction.manager);
      }
      await commit(transaction);
    };
  }

  private async replan(renderId: string, planned: PlannedRender, plan: RenderPlan): Promise<Commit> {
    const parts = await this.keys.ofPlan(plan, planned);
    return (transaction) => this.renders.replan(transaction, renderId, { plan, parts });
  }
}

function countCopies({ segments }: RenderPlan): number {
  return segments.filter(({ kind }) => kind === 'copy').length;
}
