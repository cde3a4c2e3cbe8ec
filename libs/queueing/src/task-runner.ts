import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import type { Fault } from '@app/contracts';
import { outlastOutages } from '@app/database';
import { annotate, Metrics, recordFailureOfCurrent } from '@app/observability';
import { FinishingTasks, type SlotUse } from './finishing-tasks';
import { startHeartbeat } from './heartbeat';
import { OutboxRelay } from './outbox-relay';
import { QUEUES } from './queue-table';
import { retryDelayMs } from './retry-delay';
import type { ClaimedTask, TaskHandler } from './task-handler';
import { TaskIntake } from './task-intake';
import { LeaseLost, TaskLeases } from './task-leases';
import { exhaustedFault, toFault } from './to-fault';
import { traceTask } from './trace-task';

/** Why running tasks are aborted when their worker has to stop. */
class WorkerStopping extends Error {
  constructor() {
    super('The worker is stopping');
    this.name = 'WorkerStopping';
  }
}

interface Run {
  readonly abort: AbortController;
  readonly slot: SlotUse;
}

interface RunningTask {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

/**
 * How an attempt ended. `returned`: the worker had to stop, or is unfit. `lost`: the task was cancelled or taken over.
 */
type Outcome = 'done' | 'retry' | 'failed' | 'returned' | 'lost';

/** What to do with a task after an unsuccessful attempt. */
interface Decision {
  readonly outcome: Outcome;
  readonly write: () => Promise<void>;
  /** Set if the attempt counts. */
  readonly fault?: Fault;
}

/** A second, or a quarter of a short lease: ffmpeg has three more to end by itself, and has to be dead within five. */
const MAX_HEARTBEAT_MS = 1000;

/** Progress is written at most this often per task. */
const PROGRESS_INTERVAL_MS = 250;

/** Runs a task from claim to end: its handler under a lease, and the decision what a failure means. */
@Injectable()
export class TaskRunner {
  private readonly logger = new Logger(TaskRunner.name);
  private stopping = false;
  private readonly finishing = new FinishingTasks((queue) => QUEUES[queue].concurrency(this.settings));
  /** By object, not by id: a task may come back to the worker that has lost it while it is still stopping it. */
  private readonly running = new Set<RunningTask>();

  constructor(
    private readonly leases: TaskLeases,
    private readonly relay: OutboxRelay,
    private readonly intake: TaskIntake,
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  get activeTasks(): number {
    return this.running.size;
  }

  /**
   * Runs the task if it can be claimed; resolves when the next one may start, at its end or earlier. Never rejects
   * because of the task itself.
   */
  async run(handler: TaskHandler, taskId: string): Promise<void> {
    const task = await this.leases.claim(taskId);
    if (!task) return;
    const abort = new AbortController();
    // Delivered just before the queues were paused: hand it back immediately.
    if (this.stopping) abort.abort(new WorkerStopping());
    const slot = this.finishing.admit(task.queue);
    const ended = traceTask(task, () => this.runClaimed(handler, task, { abort, slot })).finally(() => {
      slot.end();
      this.running.delete(running);
    });
    const running: RunningTask = { abort, ended };
    this.running.add(running);
    await Promise.race([ended, slot.left]);
  }

  /** Gives running tasks `graceMs` to end, then aborts the others and hands them back. */
  async drain(graceMs: number): Promise<void> {
    this.stopping = true;
    const allEnded = Promise.allSettled([...this.running].map(({ ended }) => ended));
    await Promise.race([allEnded, delay(graceMs, undefined, { ref: false })]);
    for (const { abort } of this.running) abort.abort(new WorkerStopping());
    await allEnded;
  }

  private async runClaimed(handler: TaskHandler, task: ClaimedTask, { abort, slot }: Run): Promise<void> {
    let unitsDone = 0;
    const began = performance.now();
    let outcome: Outcome = 'done';
    const lose = (reason: unknown): void => {
      abort.abort(reason);
    };
    const heartbeat = startHeartbeat({
      intervalMs: Math.min(MAX_HEARTBEAT_MS, this.settings.leaseSeconds * 250),
      expiryMs: this.settings.leaseSeconds * 1000,
      beat: () => this.leases.renew(task, unitsDone),
      onLost: lose,
    });
    const progress = throttle(() => this.reportProgress(handler, task, unitsDone).catch(lose));
    try {
      abort.signal.throwIfAborted();
      if (task.attempt > QUEUES[task.queue].maxAttempts) throw exhaustedFault();
      const commit = await handler.run(task, {
        signal: abort.signal,
        reportUnits: (units) => {
          unitsDone = units;
          progress();
        },
        leaveSlot: slot.leave,
      });
      await persist(() => this.leases.finish(task, commit));
      // Other tasks may be waiting for its result.
      this.relay.wake('task-ended');
      const durationMs = Math.round(performance.now() - began);
      this.logger.log({ durationMs }, 'Task done');
    } catch (error) {
      outcome = await this.handleFailure(handler, task, abort.signal.aborted ? abort.signal.reason : error);
    } finally {
      heartbeat.stop();
      annotate({ 'reelwright.task.outcome': outcome });
      const seconds = (performance.now() - began) / 1000;
      this.metrics.observe('reelwright_task_seconds', { queue: task.queue, outcome }, seconds);
    }
  }

  /** @throws LeaseLost */
  private async reportProgress(handler: TaskHandler, task: ClaimedTask, unitsDone: number): Promise<void> {
    try {
      await this.leases.renew(task, unitsDone);
      await handler.progressed(task);
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      this.logger.debug({ err: error }, 'Progress could not be written');
    }
  }

  private async handleFailure(handler: TaskHandler, task: ClaimedTask, error: unknown): Promise<Outcome> {
    if (error instanceof LeaseLost) {
      this.logger.warn('The task is no longer ours');
      return 'lost';
    }
    try {
      const { outcome, write, fault } = await this.decide(handler, task, error);
      await persist(write);
      if (fault) this.countFailure(task, fault);
      this.relay.wake('task-ended');
      return outcome;
    } catch (failure) {
      // The lease will expire, and the relay of any process makes the task ready again.
      this.logger.error({ err: failure }, 'The end of a task could not be written');
      return 'lost';
    }
  }

  /** Called once per failure; storing the decision may take several attempts. */
  private async decide(handler: TaskHandler, task: ClaimedTask, error: unknown): Promise<Decision> {
    const release: Decision = { outcome: 'returned', write: () => this.leases.release(task) };
    if (error instanceof WorkerStopping) return release;
    const fault = toFault(error);
    const policy = QUEUES[task.queue];
    recordFailureOfCurrent(fault);
    const context = { attempt: task.attempt, code: fault.code };
    if (policy.needsFitWorker && mayBeOurs(fault) && !(await this.intake.isFit())) {
      this.logger.warn({ ...context, err: fault }, 'A try failed that does not count: this worker cannot work');
      return release;
    }
    if (fault.retryable && task.attempt < policy.maxAttempts) {
      this.logger.warn({ ...context, err: fault }, 'A try failed and will be repeated');
      const delayMs = retryDelayMs(policy, task.attempt, Math.random());
      return { outcome: 'retry', fault, write: () => this.leases.retryLater(task, fault, delayMs) };
    }
    this.logger[fault.blame === 'user' ? 'log' : 'error']({ ...context, err: fault }, 'A task failed for good');
    return { outcome: 'failed', fault, write: () => this.leases.fail(task, fault, handler.giveUp(task, fault)) };
  }

  private countFailure({ queue }: ClaimedTask, { code, blame }: Fault): void {
    this.metrics.count('reelwright_task_failures_total', { queue, code, blame });
  }
}

/** Whether other tasks might fail in the same way. */
function mayBeOurs({ retryable, blame }: Fault): boolean {
  return retryable && (blame === 'infrastructure' || blame === 'bug');
}

/** Retries, so that finished work is not lost because the database restarts just then. */
function persist<T>(write: () => Promise<T>): Promise<T> {
  return outlastOutages(write, (error) => error instanceof LeaseLost);
}

/** At most one call per interval, and never two at a time; calls in between are dropped. */
function throttle(action: () => Promise<void>): () => void {
  let nextAt = 0;
  let busy = false;
  return () => {
    const now = performance.now();
    if (busy || now < nextAt) return;
    busy = true;
    nextAt = now + PROGRESS_INTERVAL_MS;
    void action().finally(() => {
      busy = false;
    });
  };
}
