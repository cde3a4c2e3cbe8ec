import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { QueueName, TaskOrigin } from '@app/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { JobProducer } from './job-producer';
import { QUEUE_NAMES } from './queue-table';

/**
 * A relay that is woken runs immediately, for that reason only; otherwise it looks for anything left behind this often.
 */
const SWEEP_INTERVAL_MS = 1000;
/** A task that is still ready this long after it was enqueued in Bull is enqueued again: Redis may have lost it. */
const REDISPATCH_AFTER_SECONDS = 30;
const BATCH = 200;
/** Bull sorts by a single number; in it, turns only decide between tasks of the same priority. */
const TURNS_OF_A_PRIORITY = 2 ** 32;

interface DueTask {
  readonly id: string;
  readonly queue: QueueName;
  readonly priority: number;
  readonly turn: number;
  readonly generation: number;
  readonly delay_ms: number;
  readonly origin: TaskOrigin | null;
}

/** What a round does before it enqueues due tasks: no more than necessary, since every request triggers a round. */
interface Round {
  readonly endsWaits: boolean;
  readonly reclaims: boolean;
}

const ROUNDS = {
  'task-added': { endsWaits: false, reclaims: false },
  'task-ended': { endsWaits: true, reclaims: false },
  sweep: { endsWaits: true, reclaims: true },
} as const satisfies Record<string, Round>;

/**
 * Moves due tasks from PostgreSQL to Bull. Every process runs a relay; row locks keep them out of each other's way. It
 * also picks up tasks that were dispatched long ago or left running by a dead worker, and so restores whatever Redis
 * has lost.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  /** What the next round has to do; null: no round is pending. */
  private wanted: Round | null = null;
  private healthy = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly producer: JobProducer,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = (): void => {
      this.begin(ROUNDS.sweep);
    };
    this.timer = setInterval(sweep, SWEEP_INTERVAL_MS);
    sweep();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** Signals that there is work for the relay. Returns immediately. */
  wake(reason: 'task-added' | 'task-ended'): void {
    this.begin(ROUNDS[reason]);
  }

  private begin({ endsWaits, reclaims }: Round): void {
    this.wanted = {
      endsWaits: endsWaits || this.wanted?.endsWaits === true,
      reclaims: reclaims || this.wanted?.reclaims === true,
    };
    if (this.running || !this.timer) return;
    this.running = this.run();
  }

  private async run(): Promise<void> {
    try {
      for (let round = this.takeWanted(); round; round = this.takeWanted()) {
        if (round.reclaims) await this.reclaimExpired();
        if (round.endsWaits) await this.endWaits();
        if ((await this.dispatchBatch()) === BATCH) this.begin(ROUNDS['task-added']);
      }
      if (!this.healthy) this.logger.log('Tasks can be enqueued again');
      this.healthy = true;
    } catch (error) {
      // Tasks that could not be enqueued stay in PostgreSQL until the next sweep.
      if (this.healthy) this.logger.error(error, 'Tasks cannot be enqueued');
      this.healthy = false;
    } finally {
      // In the same tick as the last check for more work, so that no wake-up is lost.
      this.running = undefined;
    }
  }

  private takeWanted(): Round | null {
    const { wanted } = this;
    this.wanted = null;
    return wanted;
  }

  /** A worker that has not renewed its leases is dead or cut off: its tasks become ready again. */
  private async reclaimExpired(): Promise<void> {
    await this.dataSource.query(
      `UPDATE tasks SET status = 'ready', lease_token = NULL, dispatched_at = NULL, run_after = now()
       WHERE id IN (SELECT id FROM tasks WHERE status = 'running' AND lease_expires_at < now()
                    LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`,
    );
  }

  /**
   * However a task stopped, the tasks that waited for it become ready: they find its result, or produce it themselves.
   */
  private async endWaits(): Promise<void> {
    await this.dataSource.query(
      `UPDATE tasks SET status = 'ready', dispatched_at = NULL, run_after = now()
       WHERE id IN (SELECT id FROM tasks w
                    WHERE status = 'waiting'
                      AND NOT EXISTS (SELECT 1 FROM tasks r
                                      WHERE r.exclusive_key = w.exclusive_key AND r.status = 'running')
                    LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** The rows stay locked until Bull has the jobs, so after a failure they are still undispatched. */
  private dispatchBatch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const due = await takeDue(manager);
      if (due.length > 0) await this.producer.enqueue(due.map(toJob));
      return due.length;
    });
  }
}

/** Tasks of queues that only a newer release knows are left to its relays: we have no queue to put them in. */
async function takeDue(manager: EntityManager): Promise<DueTask[]> {
  // TypeORM returns [rows, count] for an UPDATE … RETURNING.
  const [rows] = await manager.query<[DueTask[], number]>(
    `UPDATE tasks SET dispatched_at = now()
     WHERE id IN (SELECT id FROM tasks
                  WHERE status = 'ready' AND run_after < now() + interval '1 minute' AND queue = ANY($1)
                    AND (dispatched_at IS NULL OR dispatched_at < now() - interval '${REDISPATCH_AFTER_SECONDS} seconds')
                  ORDER BY dispatched_at NULLS FIRST, priority, turn
                  LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     RETURNING id, queue, priority, turn, generation, origin,
               greatest(0, extract(epoch FROM run_after - now()) * 1000)::integer AS delay_ms`,
    [QUEUE_NAMES],
  );
  return rows;
}

function toJob(task: DueTask): Parameters<JobProducer['enqueue']>[0][number] {
  return {
    queue: task.queue,
    taskId: task.id,
    jobId: `${task.id}.${task.generation}`,
    priority: task.priority * TURNS_OF_A_PRIORITY + task.turn,
    delayMs: task.delay_ms,
    origin: task.origin,
  };
}
