import { AssetResolver, type ResolvedAsset } from '@app/assets';
import { Fault } from '@app/contracts';
import type { ObjectStore } from '@app/storage';
import { Logger } from '@nestjs/common';
import type { CostFactors } from '../../estimate/cost-factors';
import type { RenderEstimates } from '../../estimate/render-estimates';
import type { CompositionSpec } from '../../spec';
import type { DraftRender } from './draft-render';
import { TrialPlans } from './trial-plans';

const SPEC = { title: 'Any', clips: [] } as unknown as CompositionSpec;
const DRAFT = {
  plan: { totalFrames: 60, profile: { frameRate: { num: 30, den: 1 } }, segments: [], renditions: [] },
  parts: [],
  warnings: [],
};

class NoAssets extends AssetResolver {
  override resolve(): Promise<ReadonlyMap<string, ResolvedAsset>> {
    return Promise.resolve(new Map<string, ResolvedAsset>());
  }
}

/** Plans as `run` says, in a store that deletes nothing. */
function trialPlans(run: () => Promise<unknown>): TrialPlans {
  return new TrialPlans(
    { run } as unknown as DraftRender,
    { of: () => Promise.resolve({ seconds: 3, cachedKeys: new Set() }) } as unknown as RenderEstimates,
    { typicalError: () => Promise.resolve(null) } as unknown as CostFactors,
    new NoAssets(),
    { deletePrefix: () => Promise.reject(new Error('The store is away')) } as unknown as ObjectStore,
  );
}

describe('TrialPlans, where what is left behind cannot be deleted', () => {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
  beforeEach(() => warn.mockClear());
  afterAll(() => {
    warn.mockRestore();
  });
  const make = (run: () => Promise<unknown>): Promise<unknown> =>
    trialPlans(run).make({ spec: SPEC, ownerId: null, signal: new AbortController().signal });

  it('still answer, and log it', async () => {
    expect(await make(() => Promise.resolve(DRAFT))).toMatchObject({
      durationSeconds: 2,
      frames: 60,
      estimatedSeconds: 3,
    });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('still say what is wrong with the request', async () => {
    const fault = new Fault({
      code: 'INVALID_MEDIA',
      blame: 'user',
      retryable: false,
      message: 'clips.0 is no media.',
    });
    await expect(make(() => Promise.reject(fault))).rejects.toBe(fault);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
