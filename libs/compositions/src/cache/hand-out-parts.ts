import { Injectable, Logger } from '@nestjs/common';
import { Fault } from '@app/contracts';
import type { Transaction } from '@app/database';
import { TaskQueue, type Commit, type NewTask } from '@app/queueing';
import { DataSource } from 'typeorm';
import { segmentsOf, type RenderPlan } from '../planning/render-plan';
import { audioUnits, segmentUnits } from '../planning/task-units';
import { priorityOf } from '../store/priority-of';
import { CachedObjects, type CachedObject } from './cached-objects';
import { RenderParts, type KeyedPart } from './render-parts';

/** So often an output may be found to need parts made again: a store that damages whatever it is given never ends. */
const MAX_ASSEMBLIES = 3;

export interface PlannedParts {
  readonly plan: RenderPlan;
  /** Those of it that are meant. */
  readonly parts: readonly KeyedPart[];
}

/** Makes tasks of what a plan needs and the cache does not have. */
@Injectable()
export class HandOutParts {
  private readonly logger = new Logger(HandOutParts.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
    private readonly tasks: TaskQueue,
  ) {}

  async handOut(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    const found = await this.parts.hold(transaction, renderId, parts);
    const missing = parts.filter(({ key }) => !found.has(key));
    await this.addTasks(transaction, renderId, { plan, parts: missing });
    const savedMs = sumOf(parts.map(({ key }) => found.get(key)));
    const counts = { hits: parts.length - missing.length, misses: missing.length };
    this.logger.log({ renderId, ...counts, savedMs }, 'Looked up what is made already');
  }

  /**
   * Has parts made once more, whose files are gone or damaged.
   *
   * @throws {Fault} where that was done so often that it leads nowhere
   */
  async again(renderId: string, { plan, parts }: PlannedParts): Promise<Commit> {
    const [row] = await this.dataSource.query<{ assemblies: number }[]>(
      `SELECT count(*)::integer AS assemblies FROM tasks WHERE render_id = $1 AND queue = 'assemble'`,
      [renderId],
    );
    if ((row?.assemblies ?? 0) >= MAX_ASSEMBLIES) throw damagedAgain(parts);
    return async (transaction) => {
      const keys = [...new Set(parts.map(({ key }) => key))];
      await this.objects.drop(transaction, keys);
      await this.parts.unsettle(transaction, renderId, keys);
      await this.addTasks(transaction, renderId, { plan, parts });
    };
  }

  /** One task for each key, however many parts have it. */
  private async addTasks(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    if (parts.length === 0) return;
    const priority = await priorityOf(transaction, renderId);
    const segments = segmentsOf(plan);
    const byKey = new Map(parts.toReversed().map((part) => [part.key, part]));
    const tasks = [...byKey.values()].toReversed().map(({ kind, position: index, key: exclusiveKey }): NewTask => {
      const shared = { renderId, priority, exclusiveKey };
      const planned = kind === 'segment' ? segments[index] : undefined;
      return planned
        ? { ...shared, queue: 'segment', input: { renderId, index }, units: segmentUnits(planned.segment) }
        : { ...shared, queue: 'audio', input: { renderId }, units: audioUnits(plan) };
    });
    await this.tasks.add(transaction, tasks);
  }
}

function sumOf(objects: readonly (CachedObject | undefined)[]): number {
  return objects.reduce((sum, object) => sum + (object?.makingMs ?? 0), 0);
}

function damagedAgain(parts: readonly KeyedPart[]): Fault {
  return new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: false,
    message: 'The storage of this service keeps losing or damaging files. Ask the operator, then try again.',
    cause: new Error(parts.map(({ key }) => key).join(', ')),
  });
}
