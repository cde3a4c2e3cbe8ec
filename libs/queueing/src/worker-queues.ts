import { getQueueToken } from '@nestjs/bull';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { QueueName } from '@app/contracts';
import type { Queue } from 'bull';
import type { TaskJob } from './job-producer';

/** A queue whose Redis is down is not waited for: it delivers nothing anyway. */
const PAUSE_LIMIT_MS = 1000;

/** This worker's view of the queues: pausing them here does not affect other workers. */
@Injectable()
export class WorkerQueues {
  constructor(private readonly modules: ModuleRef) {}

  named(name: QueueName): Queue<TaskJob> {
    return this.modules.get<Queue<TaskJob>>(getQueueToken(name), { strict: false });
  }

  /** Running tasks continue. */
  async pause(names: readonly QueueName[]): Promise<void> {
    const paused = names.map((name) => this.named(name).pause(true, true));
    await Promise.race([
      Promise.allSettled(paused),
      new Promise((resolve) => setTimeout(resolve, PAUSE_LIMIT_MS).unref()),
    ]);
  }

  async resume(names: readonly QueueName[]): Promise<void> {
    await Promise.all(names.map((name) => this.named(name).resume(true)));
  }
}
