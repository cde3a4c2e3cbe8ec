import { SETTINGS } from '@app/config';
import { Metrics } from '@app/observability';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { OutboxRelay } from './outbox-relay';
import type { ClaimedTask, TaskHandler } from './task-handler';
import { TaskIntake } from './task-intake';
import { TaskLeases } from './task-leases';
import { TaskRunner } from './task-runner';

const TASK: ClaimedTask = {
  id: 'task',
  queue: 'segment',
  input: { renderId: 'render', index: 0 },
  priority: 5,
  attempt: 1,
  waitedSeconds: 0,
  renderId: 'render',
  leaseToken: 'token',
};

describe('TaskRunner', () => {
  const leases = { claim: jest.fn(), finish: jest.fn(), release: jest.fn() };
  let runner: TaskRunner;

  beforeEach(async () => {
    jest.spyOn(Logger.prototype, 'log').mockImplementation();
    leases.claim.mockReset().mockResolvedValue(TASK);
    leases.finish.mockReset().mockResolvedValue(undefined);
    leases.release.mockReset().mockResolvedValue(undefined);
    const module = await Test.createTestingModule({
      providers: [
        TaskRunner,
        Metrics,
        { provide: TaskLeases, useValue: leases },
        { provide: OutboxRelay, useValue: { wake: jest.fn() } },
        { provide: TaskIntake, useValue: {} },
        { provide: SETTINGS, useValue: { leaseSeconds: 20, workerConcurrency: 1 } },
      ],
    }).compile();
    runner = module.get(TaskRunner);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('drains a task also where it came back while the try before was still being stopped', async () => {
    const tries: (() => void)[] = [];
    const handler: Pick<TaskHandler, 'queue' | 'run'> = {
      queue: 'segment',
      run: (_task, { signal }) =>
        new Promise((resolve, reject) => {
          tries.push(() => {
            resolve(() => Promise.resolve());
          });
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    };
    const [first, second] = [1, 2].map(() => runner.run(handler as TaskHandler, TASK.id));
    while (tries.length < 2) await new Promise((resolve) => setImmediate(resolve));
    tries[0]?.();
    await first;
    expect(runner.activeTasks).toBe(1);
    await runner.drain(0);
    await second;
    expect(runner.activeTasks).toBe(0);
    expect(leases.release).toHaveBeenCalledTimes(1);
  });
});
