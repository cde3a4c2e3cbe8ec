import { SETTINGS } from '@app/config';
import { Metrics } from '@app/observability';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { OutboxRelay } from './outbox-relay';
import type { ClaimedTask, TaskContext, TaskHandler } from './task-handler';
import { TaskIntake } from './task-intake';
import { LeaseLost, TaskLeases } from './task-leases';
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
  const leases = { claim: jest.fn(), finish: jest.fn(), release: jest.fn(), renew: jest.fn() };
  let runner: TaskRunner;

  beforeEach(async () => {
    jest.spyOn(Logger.prototype, 'log').mockImplementation();
    jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    leases.claim.mockReset().mockResolvedValue(TASK);
    leases.finish.mockReset().mockResolvedValue(undefined);
    leases.release.mockReset().mockResolvedValue(undefined);
    leases.renew.mockReset().mockResolvedValue(undefined);
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
    jest.useRealTimers();
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

  describe('stops a task that is somebody else’s, or nobody’s any more', () => {
    /** Ends when it is told to, and says when it began. */
    const handlerThat = (begins: (context: TaskContext) => void): TaskHandler => {
      const handler: Pick<TaskHandler, 'queue' | 'run' | 'progressed'> = {
        queue: 'segment',
        progressed: () => Promise.resolve(),
        run: (_task, context) =>
          new Promise((_resolve, reject) => {
            context.signal.addEventListener('abort', () => {
              reject(context.signal.reason as Error);
            });
            begins(context);
          }),
      };
      return handler as TaskHandler;
    };
    beforeEach(() => {
      leases.renew.mockRejectedValue(new LeaseLost(TASK.id));
    });

    it('with its next progress', async () => {
      await runner.run(
        handlerThat(({ reportUnits }) => {
          reportUnits(1);
        }),
        TASK.id,
      );
      expect(leases.renew).toHaveBeenCalledTimes(1);
    });

    it('within a second, where it has none', async () => {
      jest.useFakeTimers();
      const ended = runner.run(
        handlerThat(() => undefined),
        TASK.id,
      );
      await jest.advanceTimersByTimeAsync(1000);
      await ended;
      expect(runner.activeTasks).toBe(0);
    });
  });
});
