import { Injectable } from '@nestjs/common';
import { ObjectStore } from '@app/storage';
import { DataSource } from 'typeorm';
import { Composition } from './composition.entity';
import { Render } from './render.entity';
import { visibleTo, type Whose } from './visible-to';

/**
 * Detects outputs that are recorded but missing from the store, because a bucket was lost or someone else deleted
 * objects.
 */
@Injectable()
export class LostOutputs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: ObjectStore,
  ) {}

  /**
   * The render that completed a composition, if its file is gone; else null. Asks the store, which may take long: not to
   * be called while rows are locked.
   *
   * @throws {Fault} where the store cannot be asked
   */
  async find({ id, owner }: Whose): Promise<string | null> {
    const { manager } = this.dataSource;
    const composition = await manager.findOne(Composition, {
      select: { id: true, renderId: true },
      where: { id, ...visibleTo(owner), status: 'completed' },
    });
    if (!composition) return null;
    const { renderId } = composition;
    const render = await manager.findOne(Render, { select: { id: true, output: true }, where: { id: renderId } });
    if (!render?.output || (await this.objects.head(render.output.key))) return null;
    return renderId;
  }
}
