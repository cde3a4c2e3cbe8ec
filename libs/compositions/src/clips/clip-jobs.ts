import { randomUUID } from 'node:crypto';
import { AssetResolver } from '@app/assets';
import { hasEnded } from '@app/contracts';
import { inTransaction, outlastDeadlocks, ownedBy, type Owner, type Transaction } from '@app/database';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { outputPrefix, workPrefix } from '../rendering/object-keys';
import { DEFAULTS } from '../spec';
import type { RefusedComposition } from '../store/composition-store';
import { Composition } from '../store/composition.entity';
import { RenderEndings } from '../store/render-endings';
import { StartRender } from '../store/start-render';
import { assetIds, assetIdsIn, findAssetProblemsIn } from '../timeline/asset-problems';
import { clipComposition } from './clip-composition';
import { clipField } from './clip-field';
import { ClipJob } from './clip-job.entity';
import type { ClipOptions, JobClip } from './clip-request';

export interface NewClipJob {
  readonly clips: readonly Pick<JobClip, 'url' | 'operations'>[];
  readonly options: ClipOptions;
  readonly ownerId: string | null;
  readonly callbackUrl: string | null;
  /** Base URL of the API as the client reaches it, with a trailing slash. */
  readonly linkBase: string;
}

/** Creates, cancels and removes clip jobs. */
@Injectable()
export class ClipJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assets: AssetResolver,
    private readonly starts: StartRender,
    private readonly endings: RenderEndings,
    private readonly objects: ObjectStore,
  ) {}

  /**
   * Creates the job and the renders of its clips in one transaction. The problems are clips that refer to unknown
   * assets.
   */
  create({ clips: asked, ...request }: NewClipJob): Promise<ClipJob | RefusedComposition> {
    const clips = asked.map((clip) => ({ ...clip, id: randomUUID() }));
    return inTransaction(this.dataSource, async (transaction) => {
      const problems = await this.findProblems(transaction, clips, request);
      if (problems.length > 0) return { problems };
      await this.starts.takePlaces(transaction, clips.length);
      const job = { ...request, id: randomUUID(), clips };
      await transaction.manager.insert(ClipJob, job);
      for (const clip of clips) await this.begin(transaction, clip, job);
      return transaction.manager.findOneByOrFail(ClipJob, { id: job.id });
    });
  }

  /** Workers notice within seconds. Clips that have ended are unaffected. */
  cancel(id: string, owner: Owner): Promise<'cancelled' | 'not-found' | 'ended'> {
    return outlastDeadlocks(() =>
      inTransaction(this.dataSource, async (transaction) => {
        const { manager } = transaction;
        const job = await manager.findOneBy(ClipJob, { id, ...ownedBy(owner) });
        if (!job) return 'not-found';
        if (job.completedAt) return 'ended';
        const compositions = await manager.find(Composition, { where: { clipJobId: id }, order: { id: 'ASC' } });
        for (const { renderId } of compositions) await this.endings.cancel(transaction, renderId);
        return 'cancelled';
      }),
    );
  }

  /** Removes a finished job with all its objects; those first, so that the call can be repeated. */
  remove(id: string, owner: Owner): Promise<'removed' | 'not-found' | 'processing'> {
    return inTransaction(this.dataSource, async ({ manager }) => {
      const job = await manager.findOne(ClipJob, {
        where: { id, ...ownedBy(owner) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!job) return 'not-found';
      const compositions = await manager.findBy(Composition, { clipJobId: id });
      if (!compositions.every(({ status }) => hasEnded(status))) return 'processing';
      for (const composition of compositions) {
        await this.objects.deletePrefix(outputPrefix(composition.id));
        await this.objects.deletePrefix(workPrefix(composition.renderId));
      }
      await manager.delete(ClipJob, { id });
      return 'removed';
    });
  }

  private async findProblems(
    transaction: Transaction,
    clips: readonly JobClip[],
    { ownerId }: Omit<NewClipJob, 'clips'>,
  ): Promise<RefusedComposition['problems']> {
    const fields = clips.map(({ url }, index) => clipField(url, index));
    return findAssetProblemsIn(fields, await this.assets.resolve(assetIdsIn(fields), ownerId, transaction));
  }

  private async begin(
    transaction: Transaction,
    clip: JobClip,
    { id: clipJobId, ownerId, linkBase, options }: Pick<ClipJob, 'id' | 'ownerId' | 'linkBase' | 'options'>,
  ): Promise<void> {
    const spec = clipComposition(clip, options);
    const asked = { title: spec.title, spec, template: null, durationSeconds: 0, priority: DEFAULTS.priority };
    const own = { ...asked, id: clip.id, renderId: randomUUID(), ownerId, clipJobId, linkBase };
    await this.starts.startFirst(transaction, { ...own, queue: 'clip' }, assetIds(spec));
  }
}
