import { Injectable } from '@nestjs/common';
import { STAGES, type RenderWarning, type Stage } from '@app/contracts';
import { inTransaction, type Transaction } from '@app/database';
import { TaskQueue, type Commit } from '@app/queueing';
import { DataSource } from 'typeorm';
import { HandOutParts, type PlannedParts } from '../cache/hand-out-parts';
import type { KeyedPart } from '../cache/render-parts';
import type { RenderPlan } from '../planning/render-plan';
import { CompositionEvents } from './composition-events';
import { priorityOf } from './priority-of';
import { ASSEMBLY_UNITS } from './progress-percent';
import { Render, type RenderUsage, type SourceFile } from './render.entity';

/** What the first step of a render determines for the others. */
export interface Preparation {
  readonly sources: readonly SourceFile[];
  readonly plan: RenderPlan;
  readonly warnings: readonly RenderWarning[];
  readonly ffmpegVersion: string;
}

interface SavedPlan extends Preparation, Pick<Render, 'plannedAt' | 'estimatedSeconds'> {
  readonly parts: readonly KeyedPart[];
}

/**
 * Moves a render from step to step. Methods that take a transaction take effect together with the end of a task, or not
 * at all.
 */
@Injectable()
export class RenderStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: CompositionEvents,
    private readonly tasks: TaskQueue,
    private readonly parts: HandOutParts,
  ) {}

  /** Marks the composition as processing. Does nothing if it already is. */
  begin(renderId: string): Promise<void> {
    return inTransaction(this.dataSource, async (transaction) => {
      const [rows] = await transaction.manager.query<[{ id: string }[], number]>(
        `UPDATE compositions SET status = 'processing', stage = $2
         WHERE render_id = $1 AND status IN ('pending', 'queued')
         RETURNING id`,
        [renderId, STAGES[0]],
      );
      for (const { id } of rows) {
        await transaction.manager.update(Render, { id: renderId }, { startedAt: () => 'now()' });
        await this.events.record(transaction, id, { type: 'status', status: 'processing' });
      }
    });
  }

  /** Moves to a stage, unless that or a later one has been reached. */
  enterStage(renderId: string, stage: Stage): Promise<void> {
    return inTransaction(this.dataSource, (transaction) => this.enterStageWithin(transaction, renderId, stage));
  }

  /** Stores the plan and creates tasks for its missing parts. */
  async savePlan(transaction: Transaction, renderId: string, { parts, ...preparation }: SavedPlan): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, preparation);
    await this.enterStageWithin(transaction, renderId, 'encoding');
    await this.parts.handOut(transaction, renderId, { plan: preparation.plan, parts });
    await this.advance(transaction, renderId);
  }

  /**
   * Moves on if possible: once no part is missing, the output is assembled. The row lock serialises tasks that finish
   * at the same time, so exactly one is the last.
   */
  async advance(transaction: Transaction, renderId: string): Promise<void> {
    await transaction.manager.query('SELECT 1 FROM renders WHERE id = $1 FOR UPDATE', [renderId]);
    const open = await transaction.manager.query<{ queue: string }[]>(
      `SELECT DISTINCT queue FROM tasks
       WHERE render_id = $1 AND queue IN ('segment', 'audio') AND status <> 'done'`,
      [renderId],
    );
    if (open.some(({ queue }) => queue === 'segment')) return;
    if (open.length > 0) {
      await this.enterStageWithin(transaction, renderId, 'mixing');
      return;
    }
    await this.enterStageWithin(transaction, renderId, 'assembling');
    const priority = await priorityOf(transaction, renderId);
    await this.tasks.add(transaction, [
      { queue: 'assemble', input: { renderId }, renderId, priority, units: ASSEMBLY_UNITS },
    ]);
  }

  /**
   * Replaces a plan that failed: by one without hardware, in which all segments are encoded again, since those of
   * different encoders cannot be joined; or by one without some copies. Finished parts that the new plan also needs are
   * kept, as are sources, texts and audio. Workers that still make segments lose their leases. Those that finish one at
   * the same time take locks in the opposite order: PostgreSQL aborts one of the two as a deadlock, and its worker
   * retries.
   */
  async replan(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, { plan });
    await this.tasks.withdraw(transaction, renderId, 'segment');
    const segments = parts.filter(({ kind }) => kind === 'segment');
    await this.parts.handOut(transaction, renderId, { plan, parts: segments });
    await this.advance(transaction, renderId);
  }

  /** Has lost parts made again, and then the output assembled. See `HandOutParts.again`. */
  makeAgain(renderId: string, planned: PlannedParts): Promise<Commit> {
    return this.parts.again(renderId, planned);
  }

  async addUsage(transaction: Transaction, renderId: string, usage: RenderUsage | null): Promise<void> {
    if (!usage) return;
    await transaction.manager.query(
      `UPDATE renders SET cpu_seconds = cpu_seconds + $2, peak_memory_bytes = greatest(peak_memory_bytes, $3)
       WHERE id = $1`,
      [renderId, usage.cpuTimeSeconds, Math.round(usage.peakMemoryBytes)],
    );
  }

  /** Each warning is stored once, however many steps report it. */
  async addWarnings(transaction: Transaction, renderId: string, warnings: readonly RenderWarning[]): Promise<void> {
    for (const warning of warnings) {
      await transaction.manager.query(
        `UPDATE renders SET warnings = warnings || $2::jsonb WHERE id = $1 AND NOT warnings @> $2::jsonb`,
        [renderId, JSON.stringify([warning])],
      );
    }
  }

  private async enterStageWithin(transaction: Transaction, renderId: string, stage: Stage): Promise<void> {
    const [rows] = await transaction.manager.query<[{ id: string; progress: number }[], number]>(
      `UPDATE compositions SET stage = $2
       WHERE render_id = $1 AND status = 'processing'
         AND array_position($3::text[], stage) < array_position($3::text[], $2)
       RETURNING id, progress`,
      [renderId, stage, STAGES],
    );
    for (const { id, progress } of rows) {
      await this.events.record(transaction, id, { type: 'progress', progress, stage });
    }
  }
}
