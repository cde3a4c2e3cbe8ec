import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/database';
import { duringWork } from '@app/observability';
import { QueueRoom, TaskQueue } from '@app/queueing';
import { CompositionEvents } from './composition-events';
import type { Composition } from './composition.entity';
import { insertComposition, type NewRow } from './insert-composition';
import { PREPARATION_UNITS } from './progress-percent';
import { Render } from './render.entity';

interface StartingPoint extends Pick<Composition, 'id' | 'renderId' | 'priority'> {
  /** Where it begins; default `render`. */
  readonly queue?: 'render' | 'clip';
}

type RevisedComposition = StartingPoint & Pick<Composition, 'revision' | 'spec' | 'template'>;

/** Starts a render of a composition: its row, and its first task. */
@Injectable()
export class StartRender {
  constructor(
    private readonly tasks: TaskQueue,
    private readonly events: CompositionEvents,
    private readonly room: QueueRoom,
  ) {}

  /** To be called before starting a render, unless it replaces a waiting one. Throws QueueFull. */
  takePlaces(transaction: Transaction, renders: number): Promise<void> {
    return this.room.take(transaction, renders);
  }

  /**
   * Creates a composition with its first render.
   *
   * @param assetIds assets of the composition: protected from deletion until it has ended
   * @returns when it was made
   */
  async startFirst(
    transaction: Transaction,
    composition: StartingPoint & NewRow,
    assetIds: readonly string[],
  ): Promise<Date> {
    const event = this.events.announceFirst(transaction, composition.id, QUEUED);
    const createdAt = await insertComposition(transaction, composition, { event, assetIds });
    await this.addTask(transaction, composition);
    return createdAt;
  }

  /** Starts a render of an existing composition, whose row already refers to it. @param assetIds as in `startFirst` */
  async start(transaction: Transaction, composition: RevisedComposition, assetIds: readonly string[]): Promise<void> {
    const { id, renderId, revision, spec, template } = composition;
    await transaction.manager.insert(Render, { id: renderId, compositionId: id, revision, spec, template });
    await claimAssets(transaction, id, assetIds);
    await this.events.record(transaction, id, QUEUED);
    await this.addTask(transaction, composition);
  }

  private addTask(
    transaction: Transaction,
    { id, renderId, priority, queue = 'render' }: StartingPoint,
  ): Promise<void> {
    return duringWork({ origin: { compositionId: id } }, () =>
      this.tasks.add(transaction, [{ queue, input: { renderId }, renderId, priority, units: PREPARATION_UNITS }]),
    );
  }
}

const QUEUED = { type: 'status', status: 'queued' } as const;

/** Releases those of an earlier revision: its render has ended. */
async function claimAssets({ manager }: Transaction, compositionId: string, ids: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM composition_assets WHERE composition_id = $1', [compositionId]);
  await manager.query('INSERT INTO composition_assets (composition_id, asset_id) SELECT $1, unnest($2::uuid[])', [
    compositionId,
    ids,
  ]);
}
