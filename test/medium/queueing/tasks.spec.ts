// Real: PostgreSQL, Redis, Bull. Scripted: what the handlers do.
import { randomUUID } from 'node:crypto';
import { Fault, type QueueName } from '@app/contracts';
import { SettingsModule } from '@app/config';
import { DatabaseModule, inTransaction } from '@app/database';
import { HealthModule, type DependencyCheck } from '@app/observability';
import {
  QueueingModule,
  Task,
  TaskHandler,
  TaskQueue,
  TaskRunner,
  type ClaimedTask,
  type Commit,
  type NewTask,
  type TaskContext,
} from '@app/queueing';
import { createTestDatabase, emptyTestRedis, eventually, testSettings, type TestDatabase } from '@app/testing';
import { Injectable, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, IsNull } from 'typeorm';

type Behaviour = (task: ClaimedTask, context: TaskContext) => Promise<void>;

/** Says what the workers of a test do with the tasks of the queue `segment`. */
class Script {
  behaviour: Behaviour = () => Promise.resolve();
  /** Whether the workers have their object store. */
  hasStorage = true;
  readonly runs: ClaimedTask[] = [];
  readonly committed: string[] = [];
  readonly givenUp: Fault[] = [];
}
const script = { current: new Script() };

function handlerFor(queue: QueueName): Type<TaskHandler> {
  @Injectable()
  class ScriptedHandler extends TaskHandler {
    override readonly queue = queue;

    override async run(task: ClaimedTask, context: TaskContext): Promise<Commit> {
      script.current.runs.push(task);
      await script.current.behaviour(task, context);
      return () => {
        script.current.committed.push(task.id);
        return Promise.resolve();
      };
    }

    override giveUp(_task: ClaimedTask, fault: Fault): Commit {
      return () => {
        script.current.givenUp.push(fault);
        return Promise.resolve();
      };
    }

    override progressed(): Promise<void> {
      return Promise.resolve();
    }
  }
  return ScriptedHandler;
}

const QUEUES: QueueName[] = ['render', 'clip', 'segment', 'audio', 'assemble', 'webhook', 'maintenance'];

const fault = (retryable: boolean): Fault =>
  new Fault({ code: 'ENCODING_ERROR', blame: retryable ? 'infrastructure' : 'user', retryable, message: 'No.' });

const storageCheck: DependencyCheck = {
  name: 'storage',
  essential: true,
  check: () => (script.current.hasStorage ? Promise.resolve() : Promise.reject(new Error('away'))),
};
const health = HealthModule.forRoot({ inject: [], useFactory: () => [storageCheck] });

describe('tasks', () => {
  let database: TestDatabase;
  let redisUrl: string;
  const workers: TestingModule[] = [];

  const startWorker = async ({ workerConcurrency = 2 } = {}) => {
    const settings = testSettings({
      databaseUrl: database.url,
      redisUrl,
      leaseSeconds: 2,
      drainSeconds: 0,
      workerConcurrency,
    });
    const worker = await Test.createTestingModule({
      imports: [
        SettingsModule.forRoot(settings),
        DatabaseModule.forRoot([Task]),
        QueueingModule.consuming({ imports: [health], handlers: QUEUES.map(handlerFor) }),
      ],
    }).compile();
    workers.push(worker);
    await worker.init();
    return worker;
  };
  const addTask = async (
    worker: TestingModule,
    afterwards: () => void = () => undefined,
    wish: Pick<NewTask, 'exclusiveKey' | 'priority'> = { priority: 5 },
  ): Promise<void> => {
    await inTransaction(worker.get(DataSource), async (transaction) => {
      await worker.get(TaskQueue, { strict: false }).add(transaction, [
        {
          queue: 'segment',
          input: { renderId: randomUUID(), index: 0 },
          renderId: null,
          units: 10,
          ...wish,
        },
      ]);
      afterwards();
    });
  };
  const theTask = async (worker: TestingModule): Promise<Task> => {
    const [task] = await worker.get(DataSource).manager.find(Task);
    if (!task) throw new Error('There is no task');
    return task;
  };
  const taskIs = (worker: TestingModule, status: Task['status']) =>
    eventually(`the task to be ${status}`, async () => (await theTask(worker)).status === status, {
      timeoutMs: 20_000,
    });

  beforeEach(async () => {
    script.current = new Script();
    database = await createTestDatabase();
    redisUrl = await emptyTestRedis();
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await database.drop();
  });

  it('are run once, and their changes committed with their end', async () => {
    const worker = await startWorker();
    await startWorker();
    await addTask(worker);
    await taskIs(worker, 'done');
    expect(script.current.runs).toHaveLength(1);
    expect(script.current.committed).toEqual([script.current.runs[0]?.id]);
    expect(await theTask(worker)).toMatchObject({ attempt: 1, unitsDone: 10, leaseToken: null });
  });

  it('let another begin when they have left their slot, and are finished all the same', async () => {
    const worker = await startWorker({ workerConcurrency: 1 });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const isFirst = (task: ClaimedTask): boolean => task.id === script.current.runs[0]?.id;
    script.current.behaviour = async (task, { leaveSlot }) => {
      if (!isFirst(task)) return;
      leaveSlot();
      await released;
    };
    await addTask(worker);
    await addTask(worker);
    const { committed, runs } = script.current;
    await eventually('the second task to be done', () => committed.length === 1, { timeoutMs: 20_000 });
    expect(committed).toEqual([runs[1]?.id]);
    release();
    await eventually('the first task to be done', () => committed.length === 2, { timeoutMs: 20_000 });
    expect(committed).toEqual([runs[1]?.id, runs[0]?.id]);
  });

  it('do not wait where the clock of who adds them is ahead', async () => {
    const worker = await startWorker();
    const ahead = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    await addTask(worker);
    ahead.mockRestore();
    await taskIs(worker, 'done');
  });

  it('are not run when the transaction that adds them is rolled back', async () => {
    const worker = await startWorker();
    const adding = addTask(worker, () => {
      throw new Error('rolled back');
    });
    await expect(adding).rejects.toThrow('rolled back');
    await addTask(worker);
    await taskIs(worker, 'done');
    expect(script.current.runs).toHaveLength(1);
  });

  it('of a queue that only a newer release knows are left to that', async () => {
    const worker = await startWorker();
    const work = { input: { renderId: randomUUID(), index: 0 }, renderId: null, priority: 5, units: 1 };
    await inTransaction(worker.get(DataSource), (transaction) =>
      worker.get(TaskQueue, { strict: false }).add(transaction, [
        { ...work, queue: 'later' as QueueName },
        { ...work, queue: 'segment' },
      ]),
    );
    const tasks = worker.get(DataSource).getRepository(Task);
    await eventually('the other task to be done', () => tasks.existsBy({ status: 'done' }), { timeoutMs: 20_000 });
    expect(await tasks.findOneBy({ queue: 'later' as QueueName })).toMatchObject({
      status: 'ready',
      dispatchedAt: null,
    });
  });

  it('are tried again after a fault of the infrastructure', async () => {
    const worker = await startWorker();
    script.current.behaviour = (task) => (task.attempt < 3 ? Promise.reject(fault(true)) : Promise.resolve());
    await addTask(worker);
    await taskIs(worker, 'done');
    expect(script.current.runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(script.current.givenUp).toEqual([]);
  });

  it('are left where they are while their worker cannot work, and are run when it can', async () => {
    const worker = await startWorker();
    const ownScript = script.current;
    const tasks = worker.get(DataSource).getRepository(Task);
    ownScript.hasStorage = false;
    ownScript.behaviour = () => (ownScript.hasStorage ? Promise.resolve() : Promise.reject(fault(true)));
    await addTask(worker);
    await eventually('the try to be taken back', async () => {
      const { attempt, status } = await theTask(worker);
      return ownScript.runs.length > 0 && status === 'ready' && attempt === 0;
    });
    const runsBefore = ownScript.runs.length;
    await addTask(worker);
    await eventually('all to be in the queue', async () => (await tasks.countBy({ dispatchedAt: IsNull() })) === 0);
    ownScript.hasStorage = true;
    await eventually('all to be done', async () => (await tasks.countBy({ status: 'done' })) === 2, {
      timeoutMs: 20_000,
    });
    expect(ownScript.runs).toHaveLength(runsBefore + 2);
    expect((await tasks.find()).map(({ attempt }) => attempt)).toEqual([1, 1]);
    expect(ownScript.givenUp).toEqual([]);
  });

  it("fail at once after a user's fault", async () => {
    const worker = await startWorker();
    script.current.behaviour = () => Promise.reject(fault(false));
    await addTask(worker);
    await taskIs(worker, 'failed');
    expect(script.current.runs).toHaveLength(1);
    expect(script.current.givenUp).toHaveLength(1);
    expect(await theTask(worker)).toMatchObject({ error: { code: 'ENCODING_ERROR', blame: 'user' } });
  });

  it('go to another worker when theirs falls silent, which then cannot finish them', async () => {
    const silent = await startWorker();
    let goOn: () => void = () => undefined;
    script.current.behaviour = async ({ attempt }) => {
      if (attempt === 1) await new Promise<void>((resolve) => (goOn = resolve));
    };
    await addTask(silent);
    await eventually('the first try', () => script.current.runs.length === 1);
    // As if the first worker's machine had been cut off and another had taken over.
    await silent
      .get(DataSource)
      .query(`UPDATE tasks SET lease_token = NULL, status = 'ready', dispatched_at = NULL, run_after = now()`);
    await taskIs(silent, 'done');
    goOn();
    await eventually('the first worker to let go', () => silent.get(TaskRunner, { strict: false }).activeTasks === 0);
    expect(script.current.runs).toHaveLength(2);
    expect(script.current.committed).toHaveLength(1);
  });

  it('that nobody renews become ready again by themselves', async () => {
    const worker = await startWorker();
    script.current.behaviour = ({ attempt }, { signal }) =>
      attempt > 1
        ? Promise.resolve()
        : new Promise(
            (_, reject) =>
              (signal.onabort = () => {
                reject(new Error('stopped'));
              }),
          );
    await addTask(worker);
    await eventually('the first try', () => script.current.runs.length === 1);
    await worker.get(DataSource).query(`UPDATE tasks SET lease_token = gen_random_uuid(), lease_expires_at = now()`);
    await taskIs(worker, 'done');
    expect(script.current.runs).toHaveLength(2);
  });

  it('of renders with the same priority take turns, so that a long one keeps no short one waiting', async () => {
    // One at a time: two would claim side by side, and the second could begin before the first.
    const worker = await startWorker({ workerConcurrency: 1 });
    const queue = worker.get(TaskQueue, { strict: false });
    const running = new Set<string>();
    script.current.behaviour = async ({ id }) => {
      running.add(id);
      await eventually('the tasks to be let go', () => letGo);
    };
    let letGo = false;
    const add = (render: number, count: number, priority: number): Promise<void> =>
      inTransaction(worker.get(DataSource), (transaction) =>
        queue.add(
          transaction,
          Array.from({ length: count }, (_, index) => ({
            ...{ queue: 'segment' as const, input: { renderId: `${render}`, index } },
            ...{ renderId: null, units: 10, priority },
          })),
        ),
      );
    const [LONG, SHORT, URGENT] = [0, 1, 2];
    await add(LONG, 30, 5);
    await eventually('the worker to be busy', () => running.size === 1);
    await add(SHORT, 3, 5);
    await add(URGENT, 2, 4);
    const inBull = async () =>
      (await worker.get(DataSource).query<unknown[]>('SELECT 1 FROM tasks WHERE dispatched_at IS NULL')).length === 0;
    await eventually('all to be handed to Bull', inBull);
    letGo = true;
    await eventually('all to be done', () => script.current.committed.length === 35, { timeoutMs: 20_000 });
    const order = script.current.runs.slice(1).map(({ input }) => Number((input as { renderId: string }).renderId));
    expect(order.slice(0, 2)).toEqual([URGENT, URGENT]);
    // One of the long one runs already; from then on it has one task between two of the short one at most.
    expect(order.lastIndexOf(SHORT)).toBeLessThan(10);
    expect(order.slice(2, order.lastIndexOf(SHORT)).filter((render) => render === LONG).length).toBeLessThan(6);
  });

  it('survive the loss of everything in Redis', async () => {
    const worker = await startWorker();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    script.current.behaviour = () => held;
    for (let count = 0; count < 5; count += 1) await addTask(worker);
    await eventually('two tasks to run', () => script.current.runs.length === 2);
    await emptyTestRedis();
    await worker.get(DataSource).query(`UPDATE tasks SET dispatched_at = now() - interval '1 minute'`);
    goOn();
    await eventually('all five to be done', () => script.current.committed.length === 5);
    expect(new Set(script.current.committed).size).toBe(5);
  });

  it('that run when their worker stops are handed back untouched', async () => {
    const first = await startWorker();
    script.current.behaviour = (_task, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    await addTask(first);
    await eventually('the first try', () => script.current.runs.length === 1);
    const second = await startWorker();
    script.current.behaviour = () => Promise.resolve();
    await workers.shift()?.close();
    await taskIs(second, 'done');
    expect(script.current.runs.map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  describe('that make the same', () => {
    const addSame = (worker: TestingModule): Promise<void> =>
      addTask(worker, undefined, { priority: 5, exclusiveKey: 'segments/1.mp4' });
    const statuses = async (worker: TestingModule): Promise<string[]> =>
      (await worker.get(DataSource).manager.find(Task, { order: { status: 'ASC' } })).map(({ status }) => status);
    const statusesAre = (worker: TestingModule, ...expected: Task['status'][]) =>
      eventually(`the tasks to be ${expected.join(', ')}`, async () => {
        return (await statuses(worker)).join() === expected.join();
      });

    it('run one at a time, and those that wait keep no worker from other work', async () => {
      const worker = await startWorker();
      let goOn: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      let running = 0;
      const together: number[] = [];
      script.current.behaviour = async () => {
        running += 1;
        together.push(running);
        await held;
        running -= 1;
      };
      for (let count = 0; count < 3; count += 1) await addSame(worker);
      await statusesAre(worker, 'running', 'waiting', 'waiting');
      script.current.behaviour = () => Promise.resolve();
      // A worker has two places.
      await addTask(worker);
      await statusesAre(worker, 'done', 'running', 'waiting', 'waiting');
      goOn();
      await statusesAre(worker, 'done', 'done', 'done', 'done');
      expect(together).toEqual([1]);
      expect(script.current.runs.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1]);
    });

    it('take over from one that fails for good', async () => {
      const worker = await startWorker();
      script.current.behaviour = () =>
        script.current.runs.length === 1 ? Promise.reject(fault(false)) : Promise.resolve();
      await addSame(worker);
      await addSame(worker);
      await statusesAre(worker, 'done', 'failed');
    });

    it('take over from one whose worker falls silent', async () => {
      const worker = await startWorker();
      script.current.behaviour = (_task, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
        });
      await addSame(worker);
      await addSame(worker);
      await statusesAre(worker, 'running', 'waiting');
      script.current.behaviour = () => Promise.resolve();
      await worker.get(DataSource).query(
        `UPDATE tasks SET lease_token = gen_random_uuid(), lease_expires_at = now() - interval '1 second'
           WHERE status = 'running'`,
      );
      await statusesAre(worker, 'done', 'done');
      expect(script.current.runs).toHaveLength(3);
    });
  });
});
