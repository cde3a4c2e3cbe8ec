import { Injectable } from '@nestjs/common';
import { outlastOutages } from '@app/database';
import type { Commit } from '@app/queueing';
import { CostFactors } from '../estimate/cost-factors';
import type { PlannedSegment } from '../planning/render-plan';
import type { PlannedSound } from '../planning/sound-of-plan';
import type { StepCost } from '../planning/step-cost';
import { RenderStore } from '../store/render-store';
import type { RenderUsage, SourceFile } from '../store/render.entity';
import { CachedObjects, type ObjectFacts } from './cached-objects';
import { PartKeys } from './part-keys';
import { RenderParts, type RenderPart } from './render-parts';

/** A part that was made and verified. */
export interface MadePart {
  readonly part: RenderPart;
  /** What it is, and of what. */
  readonly made: PlannedSegment | PlannedSound;
  readonly sources: readonly SourceFile[];
  readonly path: string;
  readonly facts: ObjectFacts & { readonly makingMs: number };
  /** Estimated cost. */
  readonly cost: StepCost;
  /** Actual cost of each run that made it. */
  readonly usages: readonly (RenderUsage | null)[];
}

/** The last step of making a part: puts its file into the cache, and moves the render on. */
@Injectable()
export class MadeParts {
  constructor(
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
    private readonly renders: RenderStore,
    private readonly factors: CostFactors,
    private readonly keys: PartKeys,
  ) {}

  /** Null if the part must be made; since planning, it may have been made for another render. */
  async reuse(renderId: string, part: RenderPart): Promise<Commit | null> {
    const key = await this.parts.keyOf(renderId, part);
    const found = await this.objects.find([key]);
    if (!found.has(key)) return null;
    return async (transaction) => {
      await this.parts.settle(transaction, renderId, part, { origin: 'cached', key });
      await this.renders.advance(transaction, renderId);
    };
  }

  /**
   * Stored under the key that this worker computes: with another release, ffmpeg or fonts, the result might differ from
   * what was planned.
   */
  async store(renderId: string, { part, made, sources, path, facts, cost, usages }: MadePart): Promise<Commit> {
    const key = await this.keys.ofPart(made, sources);
    const stored = await outlastOutages(() => this.objects.put(key, path));
    return async (transaction) => {
      await this.objects.keep(transaction.manager, stored, facts);
      await this.parts.settle(transaction, renderId, part, { origin: 'made', key });
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
      // Outside the transaction, which would hold locks on rows that all workers write.
      transaction.afterCommit(() => this.factors.learn(cost, facts.makingMs));
    };
  }
}
