import { Injectable } from '@nestjs/common';
import type { StepCost } from '../planning/step-cost';
import { DataSource } from 'typeorm';
import { blendFactors, type LearntFactor } from './blend-factors';

/** Observations of all steps, whatever their name: how fast the machines of the pool are. */
const POOL = 'pool';
/** How far off the estimates of whole renders were. */
const RENDERS = 'renders';

/** Weight of the newest observation once there are enough: about the last twenty count. */
const FORGETTING = 0.1;
/** Limit on the influence of one observation, as a logarithm: a step that had to wait for a disk is an outlier. */
const SURPRISE = 1.2;

interface FactorRow {
  readonly name: string;
  readonly log_factor: number;
  readonly spread: number;
  readonly samples: number;
}

/** How much longer steps take than their prior estimates, learnt for the whole pool from finished work. */
@Injectable()
export class CostFactors {
  constructor(private readonly dataSource: DataSource) {}

  /** For each of `names`, the factor to multiply its prior with. */
  async find(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const known = await this.read([...names, POOL]);
    const pool = known.get(POOL);
    return new Map(names.map((name) => [name, blendFactors(known.get(name), pool)]));
  }

  /** Typical error of recent estimates: 1.3 is 30 % more, or as much less. Null if there were none. */
  async typicalError(): Promise<number | null> {
    const learnt = (await this.read([RENDERS])).get(RENDERS);
    return learnt ? Math.exp(learnt.spread) : null;
  }

  /** @param actualMs actual duration of a step that was estimated to take `priorMs` */
  async learn({ name, priorMs }: StepCost, actualMs: number): Promise<void> {
    const logRatio = Math.log(Math.max(1, actualMs) / Math.max(1, priorMs));
    await this.observe(name, logRatio);
    if (!name.startsWith('assemble')) await this.observe(POOL, logRatio);
  }

  async learnError(estimatedSeconds: number, actualSeconds: number): Promise<void> {
    await this.observe(RENDERS, Math.log(Math.max(0.05, actualSeconds) / Math.max(0.05, estimatedSeconds)));
  }

  private async read(names: readonly string[]): Promise<ReadonlyMap<string, LearntFactor>> {
    const rows = await this.dataSource.query<FactorRow[]>(
      'SELECT name, log_factor, spread, samples FROM cost_factors WHERE name = ANY($1)',
      [names],
    );
    return new Map(
      rows.map(({ name, log_factor: logFactor, spread, samples }) => [name, { logFactor, spread, samples }]),
    );
  }

  /**
   * The mean of the first few observations, then an exponential moving average. The spread is the mean distance from 0.
   */
  private async observe(name: string, logRatio: number): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO cost_factors AS f (name, log_factor, spread, samples)
       SELECT $1, greatest(-surprise, least(surprise, ratio)), least(surprise, abs(ratio)), 1
       FROM (SELECT $2::double precision AS ratio, $4::double precision AS surprise) seen
       ON CONFLICT (name) DO UPDATE
       SET log_factor = f.log_factor
             + greatest(1.0 / (f.samples + 1), $3) * greatest(-$4, least($4, $2 - f.log_factor)),
           spread = f.spread + greatest(1.0 / (f.samples + 1), $3) * greatest(-$4, least($4, abs($2) - f.spread)),
           samples = f.samples + 1, learnt_at = now()`,
      [name, logRatio, FORGETTING, SURPRISE],
    );
  }
}
