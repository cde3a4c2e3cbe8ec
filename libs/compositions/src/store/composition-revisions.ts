import { randomUUID } from 'node:crypto';
import { AssetResolver } from '@app/assets';
import { hasEnded } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { inTransaction, outlastDeadlocks, type Transaction } from '@app/database';
import { DataSource } from 'typeorm';
import type { CompositionSpec } from '../spec';
import { assetIds, findAssetProblems } from '../timeline/asset-problems';
import { askedFor, asSent } from './asked-for';
import type { RefusedComposition } from './composition-store';
import { Composition } from './composition.entity';
import { LostOutputs } from './lost-outputs';
import { RenderEndings } from './render-endings';
import { Render } from './render.entity';
import { StartRender } from './start-render';
import { visibleTo, type Whose } from './visible-to';

export interface Edit extends Whose {
  /** The edit applies only to one of these revisions; null: to any. */
  readonly revisions: readonly number[] | null;
  /** Whether to cancel a render that is in progress; one that is still queued is always cancelled. */
  readonly supersede: boolean;
  /** Returns the new body. If it throws, the error is passed on and nothing changes. */
  readonly change: (spec: CompositionSpec, transaction: Transaction) => CompositionSpec | Promise<CompositionSpec>;
}

/** Edits and retries compositions. Until the new render completes, the last output stays available. */
@Injectable()
export class CompositionRevisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assets: AssetResolver,
    private readonly endings: RenderEndings,
    private readonly starts: StartRender,
    private readonly lostOutputs: LostOutputs,
  ) {}

  /** The change is made under a lock on the row, so that concurrent edits build on each other. */
  revise({
    change,
    supersede,
    revisions,
    ...whose
  }: Edit): Promise<Composition | RefusedComposition | 'not-found' | 'processing' | 'another-revision'> {
    return this.locking(whose, async (transaction, composition) => {
      if (composition.status === 'processing' && !supersede) return 'processing';
      if (revisions?.includes(composition.revision) === false) return 'another-revision';
      const sent = await change(asSent(composition), transaction);
      return this.renderAnew(transaction, composition, { sent, revision: composition.revision + 1 });
    });
  }

  /** Renders the same revision again; finished parts that still exist are reused. */
  async retry(whose: Whose): Promise<Composition | RefusedComposition | 'not-found' | 'nothing-missing'> {
    const lostRenderId = await this.lostOutputs.find(whose);
    return this.locking(whose, async (transaction, composition) => {
      const { revision, status, renderId } = composition;
      const isLost = status === 'completed' && renderId === lostRenderId;
      if (!isLost && status !== 'failed' && status !== 'cancelled') return 'nothing-missing';
      if (isLost) await this.endings.withdrawOutput(transaction, composition);
      return this.renderAnew(transaction, composition, { sent: asSent(composition), revision });
    });
  }

  /** Workers notice within seconds. @param whose `job`: only that render, no later one */
  cancel({ job, ...whose }: Whose & { readonly job?: string }): Promise<Composition | 'not-found' | 'ended'> {
    return this.locking(whose, async (transaction, { id, renderId, status }) => {
      if (hasEnded(status) || (job !== undefined && job !== renderId)) return 'ended';
      await this.endings.cancel(transaction, renderId);
      return transaction.manager.findOneByOrFail(Composition, { id });
    });
  }

  /** The latest render of every revision, newest first. */
  async renders(compositionId: string): Promise<Render[]> {
    const renders = await this.dataSource.manager.find(Render, {
      select: {
        id: true,
        revision: true,
        spec: true,
        template: true,
        outcome: true,
        output: true,
        createdAt: true,
        finishedAt: true,
      },
      where: { compositionId },
      order: { revision: 'DESC', createdAt: 'DESC' },
    });
    return renders.filter(({ revision }, place) => revision !== renders[place - 1]?.revision);
  }

  /**
   * Tasks that end at the same time take the locks in the opposite order, and PostgreSQL aborts one of the two as a
   * deadlock. So this is retried.
   */
  private locking<T>(
    { id, owner }: Whose,
    work: (transaction: Transaction, composition: Composition) => Promise<T>,
  ): Promise<T | 'not-found'> {
    return outlastDeadlocks(() =>
      inTransaction(this.dataSource, async (transaction) => {
        const composition = await transaction.manager.findOne(Composition, {
          where: { id, ...visibleTo(owner) },
          lock: { mode: 'pessimistic_write' },
        });
        return composition ? work(transaction, composition) : 'not-found';
      }),
    );
  }

  private async renderAnew(
    transaction: Transaction,
    composition: Composition,
    { sent, revision }: { readonly sent: CompositionSpec; readonly revision: number },
  ): Promise<Composition | RefusedComposition> {
    const { id, ownerId, status } = composition;
    const asked = askedFor(sent);
    const { spec } = asked;
    const assets = await this.assets.resolve(assetIds(spec), ownerId, transaction);
    const problems = findAssetProblems(spec, assets);
    if (problems.length > 0) return { problems };
    // A render that is still waiting gives its place in the queue to the new one.
    if (status !== 'queued') await this.starts.takePlaces(transaction, 1);
    if (!hasEnded(status)) await this.endings.supersede(transaction, composition);
    const renderId = randomUUID();
    const begun = { status: 'queued', stage: null, progress: 0, error: null, completedAt: null } as const;
    await transaction.manager.update(Composition, { id }, { ...begun, ...asked, revision, renderId });
    await this.starts.start(transaction, { ...asked, id, renderId, revision }, [...assets.keys()]);
    return transaction.manager.findOneByOrFail(Composition, { id });
  }
}
