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

/** What the first step of a render finds out for those that follow. */
export interface Preparation {
  readonly sources: readonly SourceFile[];
  readonly plan: RenderPlan;
  readonly warnings: readonly RenderWarning[];
  readonly ffmpegVersion: string;
}

interface SavedPlan extends Preparation, Pick<Render, 'plannedAt' | 'estimatedSeconds'> {
  readonly parts: readonly KeyedPart[];
}

/** How a render moves from step to step. What is passed a transaction happens with the end of a task, or not at all. */
@Injectable()
export class RenderStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: CompositionEvents,
    private readonly tasks: TaskQueue,
    private readonly parts: HandOutParts,
  ) {}

  /** Marks the composition as being worked on. Does nothing when it already is. */
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

  /** Moves to a stage, unless it or a later one is reached already. */
  enterStage(renderId: string, stage: Stage): Promise<void> {
    return inTransaction(this.dataSource, (transaction) => this.enterStageWithin(transaction, renderId, stage));
  }

  /** Keeps the plan and hands out what of its parts is not made yet. */
  async savePlan(transaction: Transaction, renderId: string, { parts, ...preparation }: SavedPlan): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, preparation);
    await this.enterStageWithin(transaction, renderId, 'encoding');
    await this.parts.handOut(transaction, renderId, { plan: preparation.plan, parts });
    await this.advance(transaction, renderId);
  }

  /**
   * Goes on to what the parts that are there allow: when none is missing, the output is assembled.
   * The row lock makes those who finish at the same time do so one after the other, so exactly one is the last.
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
   * Puts another plan in the place of one that failed: without hardware, all of whose segments are made again, since
   * what different encoders make cannot be joined; or without some copies. What is made already and has a place in the
   * new plan stays, as do sources, texts and sound. Workers that still make segments lose their leases. Those that
   * finish one at the same time take locks the other way round: PostgreSQL refuses one of the two, and its worker tries
   * again.
   */
  async replan(transaction: Transaction, renderId: string, { plan, parts }: PlannedParts): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, { plan });
    await this.tasks.withdraw(transaction, renderId, 'segment');
    const segments = parts.filter(({ kind }) => kind === 'segment');
    await this.parts.handOut(transaction, renderId, { plan, parts: segments });
    await this.advance(transaction, renderId);
  }

  /** Has parts made again that were lost, and then the output assembled. See `HandOutParts.again`. */
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

  /** Each warning is kept once, however many steps give it. */
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
