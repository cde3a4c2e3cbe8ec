import { Inject, Injectable, Logger, ServiceUnavailableException } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { DEPENDENCY_CHECKS, type DependencyCheck } from './dependency-check';
import { within } from '../within';

const CHECK_TIMEOUT_MS = 2000;

export interface HealthReport {
  /** The process has been told to stop and takes no new work. */
  readonly draining: boolean;
  /** `degraded`: something is missing without which the process still serves. */
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  readonly services: Readonly<Record<string, 'healthy' | 'unhealthy'>>;
  /** How long each service took to answer, or not to. */
  readonly responseMs: Readonly<Record<string, number>>;
}

/** Asks every dependency how it is: all at once, each for two seconds at most, never throwing. */
@Injectable()
export class HealthReporter {
  private readonly logger = new Logger(HealthReporter.name);
  private readonly down = new Set<string>();
  private last: { readonly report: HealthReport; readonly atMs: number } | null = null;
  private leaving = false;

  constructor(
    @Inject(DEPENDENCY_CHECKS) private readonly checks: readonly DependencyCheck[],
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
  ) {}

  /** From here on the process is draining, whatever it still does. */
  leave(): void {
    this.leaving = true;
  }

  /** What was found out within the last `maxAgeMs`, or else what is found out now: checks are not for nothing. */
  async recent(maxAgeMs: number): Promise<HealthReport> {
    if (this.last && performance.now() - this.last.atMs <= maxAgeMs) return this.last.report;
    return this.report();
  }

  async report(): Promise<HealthReport> {
    const report = await this.findOut();
    this.last = { report, atMs: performance.now() };
    return report;
  }

  private async findOut(): Promise<HealthReport> {
    const { status, details } = await this.runChecks();
    const isUp = ({ name }: DependencyCheck): boolean => details[name]?.status === 'up';
    const missing = this.checks.filter((check) => !isUp(check));
    return {
      draining: this.leaving || status === 'shutting_down',
      status: missing.some((check) => check.essential) ? 'unhealthy' : missing.length > 0 ? 'degraded' : 'healthy',
      responseMs: Object.fromEntries(this.checks.map(({ name }) => [name, Number(details[name]?.responseMs ?? 0)])),
      services: Object.fromEntries(
        this.checks.map((check) => [check.name, isUp(check) ? ('healthy' as const) : ('unhealthy' as const)]),
      ),
    };
  }

  private async runChecks(): Promise<HealthCheckResult> {
    try {
      return await this.health.check(this.checks.map((check) => () => this.ask(check)));
    } catch (error) {
      // Terminus gives the result of a check that failed as the body of an exception.
      if (error instanceof ServiceUnavailableException) return error.getResponse() as HealthCheckResult;
      throw error;
    }
  }

  private async ask({ name, check }: DependencyCheck): Promise<HealthIndicatorResult> {
    const began = performance.now();
    const took = (): { responseMs: number } => ({ responseMs: Math.round((performance.now() - began) * 10) / 10 });
    try {
      await within(CHECK_TIMEOUT_MS, check);
      if (this.down.delete(name)) this.logger.log(`${name} can be used again`);
      return this.indicators.check(name).up(took());
    } catch (error) {
      // Probes come every few seconds: only a change is worth a line.
      if (!this.down.has(name)) this.logger.error(error, `${name} cannot be used`);
      this.down.add(name);
      return this.indicators.check(name).down(took());
    }
  }
}
