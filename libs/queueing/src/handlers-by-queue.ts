import type { QueueName } from '@app/contracts';
import { QUEUE_NAMES } from './queue-table';
import type { TaskHandler } from './task-handler';

/** Throws, which keeps the worker from starting, if a queue has no handler or several. */
export function handlersByQueue(handlers: readonly TaskHandler[]): ReadonlyMap<QueueName, TaskHandler> {
  return new Map(
    QUEUE_NAMES.map((name) => {
      const [handler, ...others] = handlers.filter((candidate) => candidate.queue === name);
      if (!handler || others.length > 0) throw new Error(`Queue "${name}" needs exactly one handler`);
      return [name, handler];
    }),
  );
}
