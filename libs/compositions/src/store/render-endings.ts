import { Injectable } from '@nestjs/common';
import type { Fault } from '@app/contracts';
import type { Transaction } from '@app/database';
import { TaskQueue } from '@app/queueing';
import { CompositionCallbacks } from './composition-callbacks';
import { CompositionEvents } from './composition-events';
import type { CompositionError } from './composition.entity';
import { Render, type RenderOutput } from './render.entity';

interface Ending {
  readonly status: 'completed' | 'failed';
  readonly output: RenderOutput | null;
  readonly error: CompositionError | null;
}

interface EndedRow {
  readonly id: string;
  readonly priority: number;
}

/** By then every worker has noticed that a failed render is over, and writes no more of it. */
const STRAGGLER_SECONDS = 30;

/** Everything that follows from the end of a render: its state, what it still had to do, its working files. */
@Injectable()
export class RenderEndings {
  constructor(
    private readonly events: CompositionEvents,
    private readonly tasks: TaskQueue,
    private readonly callbacks: CompositionCallbacks,
  ) {}

  async complete(transaction: Transaction, renderId: string, output: RenderOutput): Promise<void> {
    await this.end(transaction, renderId, { status: 'completed', output, error: null });
  }

  async fail(transaction: Transaction, renderId: string, fault: Fault): Promise<void> {
    await this.end(transaction, renderId, { status: 'failed', output: null, error: toCompositionError(fault) });
  }

  /** Does nothing where the render has ended already: each ends once. */
  private async end(transaction: Transaction, renderId: string, ending: Ending): Promise<void> {
    const { status, output, error } = ending;
    const [rows] = await transaction.manager.query<[EndedRow[], number]>(
      `UPDATE compositions
       SET status = $2, stage = NULL, error = $3,
           completed_at = CASE WHEN $2 = 'completed' THEN now() END,
           progress = CASE WHEN $2 = 'completed' THEN 100 ELSE progress END
       WHERE render_id = $1 AND status IN ('pending', 'queued', 'processing')
       RETURNING id, priority`,
      [renderId, status, error],
    );
    const composition = rows[0];
    if (!composition) return;
    await transaction.manager.update(Render, { id: renderId }, { output, finishedAt: new Date() });
    await this.tasks.cancelRender(transaction, renderId);
    await this.tasks.add(transaction, [
      {
        queue: 'maintenance',
        input: { purgeRenderId: renderId, ...(output ? {} : { unpublishFrom: composition.id }) },
        renderId: null,
        priority: composition.priority,
        units: 1,
        delaySeconds: status === 'completed' ? 0 : STRAGGLER_SECONDS,
      },
    ]);
    if (error) {
      await this.events.record(transaction, composition.id, {
        type: 'error',
        error: error.message,
        error_code: error.code,
      });
    }
    await this.events.record(transaction, composition.id, { type: 'status', status });
    await this.callbacks.announce(transaction, composition.id, output);
  }
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
