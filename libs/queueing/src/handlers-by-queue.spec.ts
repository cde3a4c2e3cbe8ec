import type { QueueName } from '@app/contracts';
import { handlersByQueue } from './handlers-by-queue';
import { QUEUE_NAMES } from './queue-table';
import { TaskHandler } from './task-handler';

class HandlerOf extends TaskHandler {
  constructor(override readonly queue: QueueName) {
    super();
  }
  override run = () => Promise.reject(new Error('never run'));
  override giveUp = () => () => Promise.resolve();
  override progressed = () => Promise.resolve();
}
const all = QUEUE_NAMES.map((queue) => new HandlerOf(queue));

describe('handlersByQueue', () => {
  it('finds the handler of every queue', () => {
    expect([...handlersByQueue(all).keys()]).toEqual(QUEUE_NAMES);
  });

  it('refuses a queue without a handler', () => {
    const but = all.filter(({ queue }) => queue !== 'audio');
    expect(() => handlersByQueue(but)).toThrow('Queue "audio" needs exactly one handler');
  });

  it('refuses a queue with two', () => {
    expect(() => handlersByQueue([...all, new HandlerOf('segment')])).toThrow('Queue "segment"');
  });
});
