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

/** A part that was made and found to be good. */
export interface MadePart {
  readonly part: RenderPart;
  /** What it is, and of what. */
  readonly made: PlannedSegment | PlannedSound;
  readonly sources: readonly SourceFile[];
  readonly path: string;
  readonly facts: ObjectFacts & { readonly makingMs: number };
  /** What that was thought to take. */
  readonly cost: StepCost;
  /** What each of the runs that made it cost. */
  readonly usages: readonly (RenderUsage | null)[];
}

/** How the making of a part ends: with its file in the cache, and the render one step further. */
@Injectable()
export class MadeParts {
  constructor(
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
    private readonly renders: RenderStore,
    private readonly factors: CostFactors,
    private readonly keys: PartKeys,
  ) {}

  /** Null where the part has to be made; it may have been, for another render, since this one was planned. */
  async reuse(renderId: string, part: RenderPart): Promise<Commit | null> {
    const key = await this.parts.keyOf(renderId, part);
    const found = await this.objects.find([key]);
    if (!found.has(key)) return null;
    return async (transaction) => {
      await this.parts.settle(transaction, renderId, part, { origin: 'cached', key });
      await this.renders.advance(transaction, renderId);
    };
  }

  /** Under the key that this worker would have planned: another release, another ffmpeg or other fonts would have made something else. */
  async store(renderId: string, { part, made, sources, path, facts, cost, usages }: MadePart): Promise<Commit> {
    const key = await this.keys.ofPart(made, sources);
    const stored = await outlastOutages(() => this.objects.put(key, path));
    return async (transaction) => {
      await this.objects.keep(transaction.manager, stored, facts);
      await this.parts.settle(transaction, renderId, part, { origin: 'made', key });
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
      // Rows that all workers write are not locked for as long as a transaction lasts.
      transaction.afterCommit(() => this.factors.learn(cost, facts.makingMs));
    };
  }
}
