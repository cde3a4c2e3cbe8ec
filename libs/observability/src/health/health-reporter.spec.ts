import { Logger } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Test, type TestingModule } from '@nestjs/testing';
import { DEPENDENCY_CHECKS, type DependencyCheck } from './dependency-check';
import { HealthReporter } from './health-reporter';

const up = (name: string, essential = true): DependencyCheck => ({
  name,
  essential,
  check: () => Promise.resolve(),
});
const down = (name: string, essential = true): DependencyCheck => ({
  name,
  essential,
  check: () => Promise.reject(new Error('refused')),
});

describe('HealthReporter', () => {
  let module: TestingModule;

  async function reporterOf(...checks: DependencyCheck[]): Promise<HealthReporter> {
    module = await Test.createTestingModule({
      imports: [TerminusModule.forRoot({ logger: false })],
      providers: [HealthReporter, { provide: DEPENDENCY_CHECKS, useValue: checks }],
    }).compile();
    return module.get(HealthReporter);
  }

  beforeEach(() => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    jest.spyOn(Logger.prototype, 'log').mockImplementation();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is healthy when all is there', async () => {
    const reporter = await reporterOf(up('database'), up('ffmpeg', false));
    expect(await reporter.report()).toEqual({
      draining: false,
      status: 'healthy',
      services: { database: 'healthy', ffmpeg: 'healthy' },
      responseMs: { database: expect.any(Number) as number, ffmpeg: expect.any(Number) as number },
    });
  });

  it('is unhealthy without what is essential', async () => {
    const reporter = await reporterOf(up('database'), down('redis'), down('ffmpeg', false));
    expect(await reporter.report()).toMatchObject({
      status: 'unhealthy',
      services: { database: 'healthy', redis: 'unhealthy', ffmpeg: 'unhealthy' },
    });
  });

  it('is degraded without the rest', async () => {
    const reporter = await reporterOf(up('database'), down('ffmpeg', false));
    expect(await reporter.report()).toMatchObject({ status: 'degraded' });
  });

  it('takes a check that throws at once for one that failed', async () => {
    const reporter = await reporterOf({
      name: 'storage',
      essential: true,
      check: () => {
        throw new Error('no such directory');
      },
    });
    expect(await reporter.report()).toMatchObject({ services: { storage: 'unhealthy' } });
  });

  it('logs an outage once, not at every probe', async () => {
    const reporter = await reporterOf(down('redis'));
    await reporter.report();
    await reporter.report();
    expect(Logger.prototype.error).toHaveBeenCalledTimes(1);
  });

  it('asks nobody again for what it found out just now', async () => {
    const check = jest.fn(() => Promise.resolve());
    const reporter = await reporterOf({ name: 'storage', essential: true, check });
    const found = await reporter.recent(60_000);
    expect(await reporter.recent(60_000)).toBe(found);
    expect(check).toHaveBeenCalledTimes(1);
    await reporter.recent(-1);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('says when it is draining', async () => {
    const reporter = await reporterOf(up('database'));
    await module.close();
    expect(await reporter.report()).toMatchObject({ draining: true, status: 'healthy' });
  });
});
