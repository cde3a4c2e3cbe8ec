import { randomUUID } from 'node:crypto';
import { AssetResolver } from '@app/assets';
import type { RenderWarning } from '@app/contracts';
import { framesToSeconds } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import { Injectable, Logger } from '@nestjs/common';
import { CostFactors } from '../../estimate/cost-factors';
import { RenderEstimates } from '../../estimate/render-estimates';
import { segmentsOf } from '../../planning/render-plan';
import type { CompositionSpec } from '../../spec';
import { assetIds, findAssetProblems } from '../../timeline/asset-problems';
import type { Problem } from '../../timeline/problem';
import { DraftRender } from './draft-render';
import { workPrefix } from '../object-keys';

export interface TrialRequest {
  readonly spec: CompositionSpec;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

/** The outcome of planning a composition without rendering it. */
export interface TrialPlan {
  readonly durationSeconds: number;
  readonly frames: number;
  /** `total` is the sum of the others. */
  readonly segments: Readonly<Record<'total' | 'copy' | 'encode' | 'cached', number>>;
  readonly estimatedSeconds: number;
  /** Typical error of recent estimates, as a factor; null: none has been compared yet. */
  readonly typicalError: number | null;
  readonly warnings: readonly RenderWarning[];
}

/** Plans compositions as renders do, without rendering: only the sources stay in the cache. */
@Injectable()
export class TrialPlans {
  private readonly logger = new Logger(TrialPlans.name);

  constructor(
    private readonly drafts: DraftRender,
    private readonly estimates: RenderEstimates,
    private readonly factors: CostFactors,
    private readonly assets: AssetResolver,
    private readonly objects: ObjectStore,
  ) {}

  /** @throws {Fault} about the part of the request that cannot be rendered */
  async make({ spec, ownerId, signal }: TrialRequest): Promise<TrialPlan | { readonly problems: readonly Problem[] }> {
    const problems = findAssetProblems(spec, await this.assets.resolve(assetIds(spec), ownerId));
    if (problems.length > 0) return { problems };
    const renderId = randomUUID();
    try {
      const draft = await this.drafts.run({ renderId, holdsSources: false, spec, ownerId, signal });
      const { seconds: estimatedSeconds, cachedKeys } = await this.estimates.of(draft);
      const { plan, warnings } = draft;
      return {
        durationSeconds: framesToSeconds(plan.totalFrames, plan.profile.frameRate),
        frames: plan.totalFrames,
        segments: countSegments(draft, cachedKeys),
        estimatedSeconds,
        typicalError: await this.factors.typicalError(),
        warnings,
      };
    } finally {
      await this.clearAway(renderId);
    }
  }

  /** A failure to clean up does not fail the request: maintenance removes what nobody owns. */
  private async clearAway(renderId: string): Promise<void> {
    try {
      await this.objects.deletePrefix(workPrefix(renderId));
    } catch (error) {
      this.logger.warn(error, 'What a trial plan left behind could not be deleted; maintenance will do it');
    }
  }
}

/** Counted as in the metadata of the finished composition: identical segments are rendered once. */
function countSegments(
  { plan, parts }: Awaited<ReturnType<DraftRender['run']>>,
  cachedKeys: ReadonlySet<string>,
): TrialPlan['segments'] {
  const segments = segmentsOf(plan);
  const made = new Map(
    parts.flatMap(({ kind, position, key }) => {
      const segment = kind === 'segment' && !cachedKeys.has(key) ? segments[position]?.segment : undefined;
      return segment ? [[key, segment] as const] : [];
    }),
  );
  const copy = [...made.values()].filter(({ kind }) => kind === 'copy').length;
  return { total: segments.length, copy, encode: made.size - copy, cached: segments.length - made.size };
}
