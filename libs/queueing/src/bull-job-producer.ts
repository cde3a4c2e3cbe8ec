import { getQueueToken } from '@nestjs/bull';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { QueueName } from '@app/contracts';
import { within } from '@app/observability';
import type { Queue } from 'bull';
import { JobProducer, type JobToEnqueue, type TaskJob } from './job-producer';
import { JOB_OPTIONS, QUEUE_NAMES } from './queue-table';

const ENQUEUE_TIMEOUT_MS = 5000;

@Injectable()
export class BullJobProducer extends JobProducer {
  constructor(private readonly modules: ModuleRef) {
    super();
  }

  async enqueue(jobs: readonly JobToEnqueue[]): Promise<void> {
    const batches = QUEUE_NAMES.map((name) => jobs.filter((job) => job.queue === name))
      .filter((batch) => batch.length > 0)
      .map((batch) => this.addBatch(batch));
    // While Redis is down, Bull's client waits for it forever; the relay would rather retry later.
    await within(ENQUEUE_TIMEOUT_MS, () => Promise.all(batches));
  }

  async ping(): Promise<void> {
    await this.queue('render').client.ping();
  }

  private async addBatch(batch: readonly JobToEnqueue[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    await this.queue(first.queue).addBulk(
      batch.map(({ taskId, origin, jobId, priority, delayMs }) => ({
        data: { taskId, origin: origin ?? null },
        opts: { ...JOB_OPTIONS, jobId, priority, delay: delayMs },
      })),
    );
  }

  private queue(name: QueueName): Queue<TaskJob> {
    return this.modules.get<Queue<TaskJob>>(getQueueToken(name), { strict: false });
  }
}
