import type { QueueName } from '@app/contracts';
import { TaskHandler, type Commit } from '@app/queueing';
import type { Type } from '@nestjs/common';

const QUEUES: Readonly<Record<QueueName, true>> = {
  render: true,
  clip: true,
  segment: true,
  audio: true,
  assemble: true,
  webhook: true,
  maintenance: true,
};

/** Handlers, doing nothing, of all queues but those that a test is about. */
export function idleHandlers(...but: readonly QueueName[]): Type<TaskHandler>[] {
  return (Object.keys(QUEUES) as QueueName[]).filter((queue) => !but.includes(queue)).map(idleHandler);
}

function idleHandler(queue: QueueName): Type<TaskHandler> {
  return class extends TaskHandler {
    override readonly queue = queue;
    override run(): Promise<Commit> {
      return Promise.resolve(() => Promise.resolve());
    }
    override giveUp(): Commit {
      return () => Promise.resolve();
    }
    override progressed(): Promise<void> {
      return Promise.resolve();
    }
  };
}
