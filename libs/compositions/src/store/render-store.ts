import { Injectable } from '@nestjs/common';
import { STAGES, type RenderWarning, type Stage } from '@app/contracts';
import { inTransaction, type Transaction } from '@app/database';
import { TaskQueue } from '@app/queueing';
import { DataSource } from 'typeorm';
import { picturesOf, type RenderPlan } from '../planning/render-plan';
import { audioUnits, segmentUnits } from '../planning/task-units';
import { CompositionEvents } from './composition-events';
import { ASSEMBLY_UNITS } from './progress-percent';
import { Render, type RenderUsage, type SourceFile } from './render.entity';

/** What the first step of a render finds out for those that follow. */
export interface Preparation {
  readonly sources: readonly SourceFile[];
  readonly plan: RenderPlan;
  readonly warnings: readonly RenderWarning[];
  readonly ffmpegVersion: string;
}

/** How a render moves from step to step. What is passed a transaction happens with the end of a task, or not at all. */
@Injectable()
export class RenderStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: CompositionEvents,
    private readonly tasks: TaskQueue,
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
        await transaction.manager.update(Render, { id: renderId }, { startedAt: new Date() });
        await this.events.record(transaction, id, { type: 'status', status: 'processing' });
      }
    });
  }

  /** Moves to a stage, unless it or a later one is reached already. */
  enterStage(renderId: string, stage: Stage): Promise<void> {
    return inTransaction(this.dataSource, (transaction) => this.enterStageWithin(transaction, renderId, stage));
  }

  /** Keeps the plan and hands out its segments and its sound, of which it has at least one. */
  async savePlan(transaction: Transaction, renderId: string, preparation: Preparation): Promise<void> {
    const { plan } = preparation;
    await transaction.manager.update(Render, { id: renderId }, preparation);
    await this.enterStageWithin(transaction, renderId, 'encoding');
    const priority = await priorityOf(transaction, renderId);
    const segments = picturesOf(plan).flatMap((picture, rendition) =>
      picture.segments.map((segment, index) => ({
        queue: 'segment' as const,
        input: { renderId, index, ...(rendition > 0 ? { rendition } : {}) },
        renderId,
        priority,
        units: segmentUnits(segment),
      })),
    );
    const audio = { queue: 'audio' as const, input: { renderId }, renderId, priority, units: audioUnits(plan) };
    await this.tasks.add(transaction, [...segments, ...(plan.audio ? [audio] : [])]);
  }

  /**
   * Goes on to what a finished segment or the finished sound allows: when it was the last, the output is assembled.
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
   * Takes the encoder in hardware out of the plan, and has every segment made again, since what different encoders
   * make cannot be joined. Sources, texts and sound stay as they are. Workers that still encode in hardware lose their
   * leases. Those that finish a segment at the same time take locks the other way round: PostgreSQL refuses one of the
   * two, and its worker tries again.
   */
  async leaveToSoftware(transaction: Transaction, renderId: string): Promise<void> {
    await transaction.manager.query(
      `UPDATE renders
       SET plan = (plan #- '{profile,encoder}') || coalesce(
         (SELECT jsonb_build_object('renditions', jsonb_agg(rendition #- '{profile,encoder}' ORDER BY number))
          FROM jsonb_array_elements(plan -> 'renditions') WITH ORDINALITY AS each (rendition, number)
          HAVING count(*) > 0),
         '{}')
       WHERE id = $1`,
      [renderId],
    );
    await this.tasks.repeat(transaction, renderId, 'segment');
  }

  async addUsage(transaction: Transaction, renderId: string, usage: RenderUsage | null): Promise<void> {
    if (!usage) return;
    await transaction.manager.query(
      `UPDATE renders SET cpu_seconds = cpu_seconds + $2, peak_memory_bytes = greatest(peak_memory_bytes, $3)
       WHERE id = $1`,
      [renderId, usage.cpuTimeSeconds, Math.round(usage.peakMemoryBytes)],
    );
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

async function priorityOf(transaction: Transaction, renderId: string): Promise<number> {
  const [row] = await transaction.manager.query<{ priority: number }[]>(
    'SELECT priority FROM compositions WHERE render_id = $1',
    [renderId],
  );
  if (!row) throw new Error(`Render ${renderId} belongs to no composition`);
  return row.priority;
}
