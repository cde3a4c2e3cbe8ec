import { Injectable } from '@nestjs/common';
import type { Fault } from '@app/contracts';
import type { Transaction } from '@app/database';
import { Metrics } from '@app/observability';
import { TaskQueue } from '@app/queueing';
import { ClipJobEndings } from '../clips/clip-job-endings';
import { CompositionCallbacks } from './composition-callbacks';
import { CompositionEvents } from './composition-events';
import type { Composition, CompositionError } from './composition.entity';
import { Render, type RenderOutcome, type RenderOutput } from './render.entity';

interface Ending {
  readonly status: RenderOutcome;
  readonly output: RenderOutput | null;
  readonly error: CompositionError | null;
}

interface EndedRow {
  readonly id: string;
  readonly priority: number;
  readonly clip_job_id: string | null;
}

/** A composition and one of its renders. */
type RenderOf = Pick<Composition, 'id' | 'renderId' | 'priority'>;

const CANCELLED: CompositionError = {
  code: 'CANCELLED',
  message: 'The composition was cancelled. Finished parts are kept for a retry.',
  retryable: true,
};

/** How long links to an output still work after a newer output has replaced it. */
const REPLACED_OUTPUT_SECONDS = 600;

/** By then every worker has noticed that a failed render is over, and has stopped writing. */
const STRAGGLER_SECONDS = 30;

/** Handles the end of a render: its state, remaining tasks and working files. */
@Injectable()
export class RenderEndings {
  constructor(
    private readonly events: CompositionEvents,
    private readonly tasks: TaskQueue,
    private readonly callbacks: CompositionCallbacks,
    private readonly clips: ClipJobEndings,
    private readonly metrics: Metrics,
  ) {}

  async complete(transaction: Transaction, renderId: string, output: RenderOutput): Promise<void> {
    await this.end(transaction, renderId, { status: 'completed', output, error: null });
  }

  async fail(transaction: Transaction, renderId: string, fault: Fault): Promise<void> {
    await this.end(transaction, renderId, { status: 'failed', output: null, error: toCompositionError(fault) });
  }

  async cancel(transaction: Transaction, renderId: string): Promise<void> {
    await this.end(transaction, renderId, { status: 'cancelled', output: null, error: CANCELLED });
  }

  /** Ends a render without publishing anything: the composition goes on with another one. */
  async supersede(transaction: Transaction, { id, renderId, priority }: RenderOf): Promise<void> {
    await this.close(transaction, { id, renderId, priority }, { status: 'cancelled', output: null, error: null });
  }

  /** Stops serving the output of a completed render, and deletes what is left of it. */
  async withdrawOutput(transaction: Transaction, { id, renderId, priority }: RenderOf): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, { output: null });
    const input = { purgeRenderId: renderId, unpublishFrom: id };
    await this.tasks.add(transaction, [{ queue: 'maintenance', renderId: null, priority, units: 1, input }]);
  }

  /** Does nothing if the render has already ended. */
  private async end(transaction: Transaction, renderId: string, ending: Ending): Promise<void> {
    const { status, error } = ending;
    const [rows] = await transaction.manager.query<[EndedRow[], number]>(
      `UPDATE compositions
       SET status = $2, stage = NULL, error = $3,
           completed_at = CASE WHEN $2 = 'completed' THEN now() END,
           progress = CASE WHEN $2 = 'completed' THEN 100 ELSE progress END
       WHERE render_id = $1 AND status IN ('pending', 'queued', 'processing')
       RETURNING id, priority, clip_job_id`,
      [renderId, status, error],
    );
    const composition = rows[0];
    if (!composition) return;
    await this.close(transaction, { ...composition, renderId }, ending);
    if (error) {
      await this.events.record(transaction, composition.id, {
        type: 'error',
        error: error.message,
        error_code: error.code,
      });
    }
    await this.events.record(transaction, composition.id, { type: 'status', status });
    await this.callbacks.announce(transaction, composition.id, ending.output);
    if (composition.clip_job_id !== null) await this.clips.clipEnded(transaction, composition.clip_job_id);
    transaction.afterCommit(() => {
      this.metrics.count('reelwright_renders_total', { outcome: status, code: error?.code ?? '' });
    });
  }

  private async close(
    transaction: Transaction,
    { id, renderId, priority }: RenderOf,
    { status, output }: Ending,
  ): Promise<void> {
    await transaction.manager.update(Render, { id: renderId }, { output, outcome: status, finishedAt: () => 'now()' });
    await this.tasks.cancelRender(transaction, renderId);
    const task = { queue: 'maintenance', renderId: null, priority, units: 1 } as const;
    const replaced = output ? await replaceOutputs(transaction, id, renderId) : [];
    await this.tasks.add(transaction, [
      {
        ...task,
        input: { purgeRenderId: renderId, ...(output ? {} : { unpublishFrom: id }) },
        delaySeconds: output ? 0 : STRAGGLER_SECONDS,
      },
      ...replaced.map((purgeRenderId) => ({
        ...task,
        input: { purgeRenderId, unpublishFrom: id },
        delaySeconds: REPLACED_OUTPUT_SECONDS,
      })),
    ]);
  }
}

/** Makes the output of `renderId` the one that is served; returns the renders whose outputs it replaces. */
async function replaceOutputs({ manager }: Transaction, compositionId: string, renderId: string): Promise<string[]> {
  const [rows] = await manager.query<[{ id: string }[], number]>(
    'UPDATE renders SET output = NULL WHERE composition_id = $1 AND id <> $2 AND output IS NOT NULL RETURNING id',
    [compositionId, renderId],
  );
  return rows.map(({ id }) => id);
}

function toCompositionError({ code, message, retryable, asset, at }: Fault): CompositionError {
  return {
    code,
    message,
    retryable,
    ...(asset === undefined ? {} : { asset }),
    ...(at === undefined ? {} : { at }),
  };
}
