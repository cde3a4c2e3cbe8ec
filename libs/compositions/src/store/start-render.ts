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

/** Begins the work behind a composition: its render, and the intent to run it. */
@Injectable()
export class StartRender {
  constructor(
    private readonly tasks: TaskQueue,
    private readonly events: CompositionEvents,
    private readonly room: QueueRoom,
  ) {}

  /** To be asked for whatever is about to be started and does not take the place of something that waits. Throws QueueFull. */
  takePlaces(transaction: Transaction, renders: number): Promise<void> {
    return this.room.take(transaction, renders);
  }

  /**
   * A composition that is not there yet, and its first render.
   *
   * @param assetIds what the composition names: not deleted from here on until it has ended
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

  /** A render of one that is there, whose row names it already. @param assetIds as of `startFirst` */
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

/** Those of an earlier revision are let go: its render has ended. */
async function claimAssets({ manager }: Transaction, compositionId: string, ids: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM composition_assets WHERE composition_id = $1', [compositionId]);
  await manager.query('INSERT INTO composition_assets (composition_id, asset_id) SELECT $1, unnest($2::uuid[])', [
    compositionId,
    ids,
  ]);
}
