import { Injectable, Logger } from '@nestjs/common';
import { Metrics } from '@app/observability';
import { PoolSlots } from '@app/queueing';
import { DataSource } from 'typeorm';
import { CachedObjects } from '../cache/cached-objects';
import type { KeyedPart } from '../cache/render-parts';
import { segmentsOf, type RenderPlan } from '../planning/render-plan';
import { assemblyCost, segmentCost, soundCost, type StepCost } from '../planning/step-cost';
import { CostFactors } from './cost-factors';
import { wallTimeMs } from './wall-time';

export interface PlannedWork {
  readonly plan: RenderPlan;
  readonly parts: readonly KeyedPart[];
}

export interface RenderEstimate {
  /** From the plan to the output, in an otherwise idle pool. */
  readonly seconds: number;
  /** What the cache has already. */
  readonly cachedKeys: ReadonlySet<string>;
}

interface EndedRow {
  readonly plan: RenderPlan;
  readonly estimated_seconds: number;
  readonly actual_seconds: number;
  /** Of the parts that were made for it. */
  readonly making_ms: readonly number[];
}

/** Estimates how long renders will take, from how long earlier ones took. */
@Injectable()
export class RenderEstimates {
  private readonly logger = new Logger(RenderEstimates.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly objects: CachedObjects,
    private readonly factors: CostFactors,
    private readonly slots: PoolSlots,
    private readonly metrics: Metrics,
  ) {}

  async of({ plan, parts }: PlannedWork): Promise<RenderEstimate> {
    const found = await this.objects.find(parts.map(({ key }) => key));
    const missing = parts.filter(({ key }) => !found.has(key));
    const steps = costsOf(plan, [...new Map(missing.map((part) => [part.key, part])).values()]);
    const assembly = assemblyCost(plan);
    const factors = await this.factors.find([...new Set([...steps, assembly].map(({ name }) => name))]);
    const msOf = ({ name, priorMs }: StepCost): number => priorMs * (factors.get(name) ?? 1);
    const ms = wallTimeMs(steps.map(msOf), await this.slots.count()) + msOf(assembly);
    return { seconds: ms / 1000, cachedKeys: new Set(found.keys()) };
  }

  /** Learns from a completed render how good its estimate was. */
  async compare(renderId: string): Promise<void> {
    const [ended] = await this.dataSource.query<EndedRow[]>(
      `SELECT plan, estimated_seconds, extract(epoch FROM finished_at - planned_at)::double precision AS actual_seconds,
              ARRAY(SELECT o.making_ms FROM render_parts p JOIN cached_objects o USING (key)
                    WHERE p.render_id = r.id AND p.origin = 'made' AND o.making_ms IS NOT NULL) AS making_ms
       FROM renders r WHERE id = $1 AND outcome = 'completed' AND estimated_seconds IS NOT NULL`,
      [renderId],
    );
    // Planned by a version that did not estimate.
    if (!ended) return;
    const { plan, estimated_seconds: estimatedSeconds, actual_seconds: actualSeconds, making_ms: making } = ended;
    const restMs = actualSeconds * 1000 - wallTimeMs(making, await this.slots.count());
    this.metrics.observe('reelwright_render_estimate_ratio', {}, actualSeconds / estimatedSeconds);
    await this.factors.learn(assemblyCost(plan), restMs);
    await this.factors.learnError(estimatedSeconds, actualSeconds);
    this.logger.log({ estimatedSeconds, actualSeconds }, 'A render was compared with its estimate');
  }
}

/** Of the parts that have to be made. */
function costsOf(plan: RenderPlan, parts: readonly KeyedPart[]): StepCost[] {
  const segments = segmentsOf(plan);
  return parts.flatMap(({ kind, position }) => {
    if (kind === 'audio') return soundCost(plan);
    const segment = segments[position];
    return segment ? segmentCost(segment) : [];
  });
}
