import { Injectable, Logger } from '@nestjs/common';
import { Fault } from '@app/contracts';
import type { Transaction } from '@app/database';
import { Metrics, traced } from '@app/observability';
import { TaskQueue, type Commit, type NewTask } from '@app/queueing';
import { DataSource } from 'typeorm';
import { orderByCost } from '../planning/order-by-cost';
import { segmentsOf, type RenderPlan } from '../planning/render-plan';
import { audioUnits, segmentUnits } from '../planning/task-units';
import { priorityOf } from '../store/priority-of';
import { CachedObjects, type CachedObject } from './cached-objects';
import { RenderParts, type KeyedPart } from './render-parts';

/** How often parts of one output may be made again: with a store that damages everything, this would never end. */
const MAX_ASSEMBLIES = 3;

export interface PlannedParts {
  readonly plan: RenderPlan;
  /** Those of it that are meant. */
  readonly parts: readonly KeyedPart[];
}

/** Creates tasks for the parts of a plan that are not cached. */
@Injectable()
export class HandOutParts {
  private readonly logger = new Logger(HandOutParts.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
    private readonly tasks: TaskQueue,
    private readonly metrics: Metrics,
  ) {}

  async handOut(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    const found = await traced({ name: 'look up parts' }, async (span) => {
      const held = await this.parts.hold(transaction, renderId, parts);
      // Cached parts have no task, and so no span.
      for (const { kind, position, key } of parts) {
        if (held.has(key)) span.addEvent(`${kind} cached`, { 'reelwright.part.position': position });
      }
      const cached = parts.filter(({ key }) => held.has(key)).length;
      span.setAttributes({ 'reelwright.parts.cached': cached, 'reelwright.parts.missing': parts.length - cached });
      return held;
    });
    const missing = parts.filter(({ key }) => !found.has(key));
    await this.addTasks(transaction, renderId, { plan, parts: missing });
    for (const { kind, key } of parts) {
      this.metrics.count('reelwright_cache_lookups_total', { kind, result: found.has(key) ? 'hit' : 'miss' });
    }
    const savedMs = sumOf(parts.map(({ key }) => found.get(key)));
    this.metrics.count('reelwright_cache_saved_seconds_total', {}, savedMs / 1000);
    const counts = { hits: parts.length - missing.length, misses: missing.length };
    this.logger.log({ ...counts, savedMs }, 'Looked up what is made already');
  }

  /**
   * Has parts made again whose files are missing, damaged, or from different encoders.
   *
   * @throws {Fault} if that has been done too often
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

  /** One task per key, however many parts share it. */
  private async addTasks(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    if (parts.length === 0) return;
    const priority = await priorityOf(transaction, renderId);
    const planned = segmentsOf(plan);
    const toMake = firstOfEachKey(parts);
    const sounds = toMake.filter(({ kind }) => kind === 'audio');
    const segments = toMake.flatMap(({ kind, position, key }) => {
      const segment = kind === 'segment' ? planned[position] : undefined;
      return segment ? { ...segment, position, key } : [];
    });
    const shared = ({ key: exclusiveKey }: Pick<KeyedPart, 'key'>) => ({ renderId, priority, exclusiveKey });
    const tasks: NewTask[] = [
      ...sounds.map((part): NewTask => ({
        ...shared(part),
        queue: 'audio',
        input: { renderId },
        units: audioUnits(plan),
      })),
      ...orderByCost(segments).map((part): NewTask => ({
        ...shared(part),
        queue: 'segment',
        input: { renderId, index: part.position },
        units: segmentUnits(part.segment),
      })),
    ];
    await this.tasks.add(transaction, tasks);
  }
}

function firstOfEachKey(parts: readonly KeyedPart[]): KeyedPart[] {
  return [...new Map(parts.toReversed().map((part) => [part.key, part])).values()].toReversed();
}

function sumOf(objects: readonly (CachedObject | undefined)[]): number {
  return objects.reduce((sum, object) => sum + (object?.makingMs ?? 0), 0);
}

function damagedAgain(parts: readonly KeyedPart[]): Fault {
  return new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: false,
    message:
      'Parts of the video keep getting lost or damaged, or do not fit together. Ask the operator, then try again.',
    cause: new Error(parts.map(({ key }) => key).join(', ')),
  });
}
