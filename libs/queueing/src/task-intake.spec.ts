import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { HealthReporter, type HealthReport } from '@app/observability';
import { TaskIntake } from './task-intake';
import { WorkerQueues } from './worker-queues';

const RECHECK_MS = 3000;

describe('TaskIntake', () => {
  let report: jest.Mock<Promise<Pick<HealthReport, 'status' | 'services'>>, []>;
  let leave: jest.Mock;
  let queues: { pause: jest.Mock; resume: jest.Mock };
  let intake: TaskIntake;

  const isMissing = (...names: string[]): void => {
    const services = Object.fromEntries(names.map((name) => [name, 'unhealthy' as const]));
    report.mockResolvedValue({ status: names.length > 0 ? 'unhealthy' : 'healthy', services });
  };

  beforeEach(async () => {
    jest.useFakeTimers();
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    jest.spyOn(Logger.prototype, 'log').mockImplementation();
    report = jest.fn<Promise<Pick<HealthReport, 'status' | 'services'>>, []>();
    leave = jest.fn();
    queues = { pause: jest.fn(), resume: jest.fn() };
    const module = await Test.createTestingModule({
      providers: [
        TaskIntake,
        { provide: HealthReporter, useValue: { report, leave } },
        { provide: WorkerQueues, useValue: queues },
      ],
    }).compile();
    intake = module.get(TaskIntake);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('goes on where nothing is missing', async () => {
    isMissing();
    expect(await intake.isFit()).toBe(true);
    expect(queues.pause).not.toHaveBeenCalled();
  });

  it('takes callbacks and maintenance alone until all is there again', async () => {
    isMissing('storage');
    expect(await intake.isFit()).toBe(false);
    const [held] = queues.pause.mock.calls as [[string[]]];
    expect(held[0]).toContain('segment');
    for (const name of ['webhook', 'maintenance']) expect(held[0]).not.toContain(name);

    await jest.advanceTimersByTimeAsync(RECHECK_MS);
    expect(queues.resume).not.toHaveBeenCalled();
    isMissing();
    await jest.advanceTimersByTimeAsync(RECHECK_MS);
    expect(queues.resume).toHaveBeenCalledWith(held[0]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('looks once for all that fail at the same time', async () => {
    isMissing('disk');
    expect(await Promise.all([intake.isFit(), intake.isFit()])).toEqual([false, false]);
    expect(await intake.isFit()).toBe(false);
    expect(report).toHaveBeenCalledTimes(1);
    expect(queues.pause).toHaveBeenCalledTimes(1);
  });

  it('leaves the queues alone while Redis is away', async () => {
    isMissing('redis', 'storage');
    expect(await intake.isFit()).toBe(false);
    expect(queues.pause).not.toHaveBeenCalled();
  });

  it('looks no more once it is closed, be it while the queues are still being paused', async () => {
    let paused: () => void = () => undefined;
    queues.pause.mockImplementationOnce(() => new Promise<void>((resolve) => (paused = resolve)));
    isMissing('storage');
    const looking = intake.isFit();
    await jest.advanceTimersByTimeAsync(0);
    expect(queues.pause).toHaveBeenCalledTimes(1);
    await intake.close();
    paused();
    expect(await looking).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stays closed, whatever comes back, and says so to those who ask after its health', async () => {
    isMissing('storage');
    await intake.isFit();
    expect(leave).not.toHaveBeenCalled();
    await intake.close();
    expect(leave).toHaveBeenCalled();
    isMissing();
    await jest.advanceTimersByTimeAsync(RECHECK_MS);
    expect(await intake.isFit()).toBe(false);
    expect(queues.resume).not.toHaveBeenCalled();
  });
});
