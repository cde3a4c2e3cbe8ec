import { Injectable } from '@nestjs/common';
import type { QueueName } from '@app/contracts';
import { DataSource } from 'typeorm';
import type { TaskStatus } from './task.entity';

export interface QueueDepth {
  readonly queue: QueueName;
  readonly status: TaskStatus;
  readonly tasks: number;
  /** How long the oldest task has been due, in seconds; 0 for running ones. */
  readonly oldestSeconds: number;
}

/** How much work there is. Counted in PostgreSQL, since Redis holds only a part. */
@Injectable()
export class QueueDepths {
  constructor(private readonly dataSource: DataSource) {}

  /** Queues and states without a task are left out. */
  read(): Promise<QueueDepth[]> {
    return this.dataSource.query<QueueDepth[]>(
      `SELECT queue, status, count(*)::integer AS tasks,
              coalesce(max(extract(epoch FROM now() - run_after)) FILTER (WHERE status = 'ready' AND run_after <= now()), 0)
                ::double precision AS "oldestSeconds"
       FROM tasks WHERE status IN ('ready', 'running', 'waiting')
       GROUP BY queue, status`,
    );
  }
}
