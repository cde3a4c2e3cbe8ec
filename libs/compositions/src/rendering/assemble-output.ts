import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { formatRational, framesToSeconds, type FfmpegProgress } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { PartsUnusable } from '../cache/stored-parts';
import type { RenderPlan } from '../planning/render-plan';
import { ASSEMBLY_UNITS } from '../store/progress-percent';
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import type { RenderOutput, SourceFile } from '../store/render.entity';
import { CopyFailed } from './copy-failed';
import { FallBack } from './fall-back';
import { outputKey } from './object-keys';
import { OutputJoiner } from './output-joiner';
import { warnOfDamage } from './warn-of-damage';

/** The last step of a render: joins segments and sound without re-encoding, and publishes the result. */
@Injectable()
export class AssembleOutput {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly endings: RenderEndings,
    private readonly joiner: OutputJoiner,
    private readonly objects: ObjectStore,
    private readonly fallBack: FallBack,
  ) {}

  async run(renderId: string, context: TaskContext): Promise<Commit> {
    const { plan, compositionId, sources } = await this.reader.planned(renderId);
    const key = outputKey(compositionId, renderId, plan.format);
    try {
      return await this.assemble({ renderId, plan, sources, key }, context);
    } catch (error) {
      if (error instanceof CopyFailed) return this.fallBack.toEncoding(renderId, error);
      if (!(error instanceof PartsUnusable)) throw error;
      // The work of this task is then done: the render comes back to be assembled when the parts are there.
      return this.renders.makeAgain(renderId, { plan, parts: error.parts });
    }
  }

  private async assemble(
    { renderId, plan, sources, key }: Assembling,
    { signal, reportUnits }: TaskContext,
  ): Promise<Commit> {
    const request = {
      ...{ renderId, plan, signal },
      onProgress: ({ frame }: FfmpegProgress): void => {
        reportUnits(Math.floor((ASSEMBLY_UNITS * 0.9 * (frame ?? 0)) / plan.totalFrames));
      },
    };
    const { usage, damagedSources, output } = await this.joiner.join(request, async ({ path, ...joined }) => {
      await this.renders.enterStage(renderId, 'uploading');
      await this.objects.putFile(key, path);
      return { ...joined, output: describeOutput(plan, key, (await stat(path)).size) };
    });
    const { spec } = await this.reader.requestOf(renderId);
    const warnings = warnOfDamage(damagedSources, { sources, spec });
    return async (transaction) => {
      await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.addWarnings(transaction, renderId, warnings);
      await this.endings.complete(transaction, renderId, output);
    };
  }
}

interface Assembling {
  readonly renderId: string;
  readonly plan: RenderPlan;
  readonly sources: readonly SourceFile[];
  /** Of the output, in the object store. */
  readonly key: string;
}

function describeOutput({ profile, totalFrames }: RenderPlan, key: string, sizeBytes: number): RenderOutput {
  const durationSeconds = framesToSeconds(totalFrames, profile.frameRate);
  return {
    key,
    sizeBytes,
    durationSeconds,
    width: profile.width,
    height: profile.height,
    frameRate: formatRational(profile.frameRate),
    codec: profile.codec,
    bitRate: Math.round((sizeBytes * 8) / durationSeconds),
  };
}
