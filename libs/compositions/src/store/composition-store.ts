import { randomUUID } from 'node:crypto';
import { AssetResolver } from '@app/assets';
import { Injectable } from '@nestjs/common';
import type { CompositionEvent } from '@app/contracts';
import { inTransaction, type Owner } from '@app/database';
import { ObjectStore } from '@app/storage';
import { DataSource } from 'typeorm';
import type { RenderPlan } from '../planning/render-plan';
import { outputPrefix, workPrefix } from '../rendering/object-keys';
import type { CompositionSpec } from '../spec';
import { assetIds, findAssetProblems } from '../timeline/asset-problems';
import type { Problem } from '../timeline/problem';
import { askedFor, type Asked } from './asked-for';
import { CompositionEvents, type EventPosition, type KeptEvents } from './composition-events';
import { Composition } from './composition.entity';
import { IdempotencyKeys, type EarlierAnswer } from './idempotency-keys';
import { Render } from './render.entity';
import { StartRender } from './start-render';
import { visibleTo } from './visible-to';

export interface NewComposition {
  /** As it was sent. */
  readonly spec: CompositionSpec;
  readonly ownerId: string | null;
  /** Base URL of the API as the client reaches it, with a trailing slash. */
  readonly linkBase: string;
  /** The client's key for this request, which makes repeats idempotent. */
  readonly idempotencyKey?: string | null;
}

/** What the client that created a composition is told. */
export type AcceptedComposition = Pick<Composition, 'id' | 'title' | 'status' | 'renderId' | 'createdAt'>;

/** A request that names files which cannot be used. */
export interface RefusedComposition {
  readonly problems: readonly Problem[];
}

/** Creates, finds and removes compositions. */
@Injectable()
export class CompositionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly starts: StartRender,
    private readonly events: CompositionEvents,
    private readonly objects: ObjectStore,
    private readonly assets: AssetResolver,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** Creates the composition, its render and the first task in one transaction. Throws QueueFull. */
  create({
    spec: sent,
    ownerId,
    linkBase,
    idempotencyKey: key = null,
  }: NewComposition): Promise<AcceptedComposition | RefusedComposition | 'key-reused'> {
    const id = randomUUID();
    const renderId = randomUUID();
    const asked = askedFor(sent);
    const { spec } = asked;
    return inTransaction(this.dataSource, async (transaction) => {
      const request = key === null ? null : { ownerId, key, spec: sent, compositionId: id, renderId };
      const claim = request ? await this.keys.claim(transaction, request) : 'first';
      if (claim === 'other-request') return 'key-reused';
      if (claim !== 'first') return answerAgain(asked, claim);
      const assets = await this.assets.resolve(assetIds(spec), ownerId, transaction);
      const problems = findAssetProblems(spec, assets);
      if (problems.length > 0) {
        if (request) await this.keys.release(transaction, request);
        return { problems };
      }
      await this.starts.takePlaces(transaction, 1);
      const first = { ...asked, id, ownerId, renderId, linkBase };
      const createdAt = await this.starts.startFirst(transaction, first, [...assets.keys()]);
      return { id, title: asked.title, status: 'queued', renderId, createdAt };
    });
  }

  find(id: string, owner: Owner): Promise<Composition | null> {
    return this.dataSource.manager.findOneBy(Composition, { id, ...visibleTo(owner) });
  }

  async findPlan(renderId: string): Promise<RenderPlan | null> {
    const render = await this.dataSource.manager.findOne(Render, { select: { plan: true }, where: { id: renderId } });
    return render?.plan ?? null;
  }

  /** Indexes of a render's segments that were found in the cache, before the render or by the time they were due. */
  async cachedSegments(renderId: string): Promise<ReadonlySet<number>> {
    const rows = await this.dataSource.query<{ position: number }[]>(
      `SELECT position FROM render_parts WHERE render_id = $1 AND kind = 'segment' AND origin = 'cached'`,
      [renderId],
    );
    return new Set(rows.map(({ position }) => position));
  }

  /**
   * Removes a composition with all its objects, unless it is being processed. The objects are deleted first: if storage
   * fails, the row is still there and the call can be repeated. A queued render is cancelled.
   */
  remove(id: string, owner: Owner): Promise<'removed' | 'not-found' | 'processing'> {
    return inTransaction(this.dataSource, async (transaction) => {
      const { manager } = transaction;
      const composition = await manager.findOne(Composition, {
        where: { id, ...visibleTo(owner) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!composition) return 'not-found';
      if (composition.status === 'processing') return 'processing';
      await this.objects.deletePrefix(outputPrefix(id));
      await this.objects.deletePrefix(workPrefix(composition.renderId));
      await manager.delete(Composition, { id });
      return 'removed';
    });
  }

  eventsAfter(id: string, seq: number): Promise<CompositionEvent[]> {
    return this.events.after(id, seq);
  }

  eventsAfterEach(positions: readonly EventPosition[]): Promise<KeptEvents[]> {
    return this.events.afterEach(positions);
  }
}

/** The same request has the same title; and whatever its status is by now, the first response was `queued`. */
function answerAgain({ title }: Asked, earlier: EarlierAnswer): AcceptedComposition {
  const { compositionId: id, renderId, createdAt } = earlier;
  return { id, title, status: 'queued', renderId, createdAt };
}
