import type { Settings } from '@app/config';
import type { DataSource } from 'typeorm';
import type { TaskIntake } from './task-intake';
import type { TaskRunner } from './task-runner';
import { WorkerPresence } from './worker-presence';

describe('WorkerPresence', () => {
  it.each([
    ['what it can do', true, 4],
    ['nothing while it is unfit', false, 0],
  ])('offers %s', async (_, isOpen, slots) => {
    const query = jest.fn<Promise<unknown>, [string, unknown[]]>(() => Promise.resolve());
    const presence = new WorkerPresence(
      { query } as unknown as DataSource,
      { activeTasks: 1 } as unknown as TaskRunner,
      { isOpen } as unknown as TaskIntake,
      { workerConcurrency: 4 } as Settings,
    );
    await presence.onApplicationBootstrap();
    await presence.beforeApplicationShutdown();
    expect(query.mock.calls[0]?.[1].slice(1)).toEqual([slots, 1]);
  });
});
