import { Injectable } from '@nestjs/common';
import { HardwareFailed } from '@app/media-processing';
import { traced } from '@app/observability';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { PartsUnusable } from '../../cache/stored-parts';
import { ASSEMBLY_UNITS } from '../../store/progress-percent';
import { RenderEndings } from '../../store/render-endings';
import { RenderReader, type PlannedRender } from '../../store/render-reader';
import { RenderStore } from '../../store/render-store';
import type { RenderOutput } from '../../store/render.entity';
import { CopyFailed } from '../copying/copy-failed';
import { describeOutput } from '../assembly/describe-output';
import { FallBack } from './fall-back';
import { HLS_MASTER } from '../assembly/hls-packager';
import { outputFolder, outputKey } from '../object-keys';
import { OutputAssembly, type AssembledOutput } from '../assembly/output-assembly';
import { publishFolder } from '../assembly/publish-folder';
import { warnOfDamage } from './warn-of-damage';

/** Progress of the step when the output still has to be stored. */
const ASSEMBLED_PART = 0.9;

/** The last step of a render: assembles the output from segments and audio, and publishes it. */
@Injectable()
export class AssembleOutput {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly endings: RenderEndings,
    private readonly assembly: OutputAssembly,
    private readonly objects: ObjectStore,
    private readonly fallBack: FallBack,
  ) {}

  async run(renderId: string, context: TaskContext): Promise<Commit> {
    const planned = await this.reader.planned(renderId);
    try {
      return await this.assemble(renderId, planned, context);
    } catch (error) {
      if (error instanceof CopyFailed) return this.fallBack.toEncoding(renderId, error);
      if (error instanceof HardwareFailed) return this.fallBack.toSoftware(renderId, error);
      if (!(error instanceof PartsUnusable)) throw error;
      // This task is then done: the render is assembled by another one when the parts are there.
      return this.renders.makeAgain(renderId, { plan: planned.plan, parts: error.parts });
    }
  }

  private async assemble(
    renderId: string,
    planned: PlannedRender,
    { signal, reportUnits }: TaskContext,
  ): Promise<Commit> {
    const { plan, sources } = planned;
    const { spec } = await this.reader.requestOf(renderId);
    const onProgress = (fraction: number): void => {
      reportUnits(Math.floor(ASSEMBLY_UNITS * ASSEMBLED_PART * fraction));
    };
    const request = { renderId, plan, title: spec.title, signal, onProgress };
    const { usages, damagedSources, output } = await this.assembly.use(request, async (assembled) => {
      await this.renders.enterStage(renderId, 'uploading');
      return {
        ...assembled,
        output: await traced({ name: 'upload' }, () => this.publish(renderId, planned, assembled)),
      };
    });
    const warnings = warnOfDamage(damagedSources, { sources, spec });
    return async (transaction) => {
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.addWarnings(transaction, renderId, warnings);
      await this.endings.complete(transaction, renderId, output);
    };
  }

  /** Names depend only on the plan: a repetition replaces every file and leaves no others behind. */
  private async publish(
    renderId: string,
    { plan, compositionId }: PlannedRender,
    { file, bundle, sizeBytes, pictures }: AssembledOutput,
  ): Promise<RenderOutput> {
    const folder = outputFolder(compositionId, renderId);
    await publishFolder(this.objects, bundle, folder);
    const key = file ? outputKey(compositionId, renderId, plan.format) : folder + HLS_MASTER;
    if (file) await this.objects.putFile(key, file);
    return {
      ...describeOutput(plan, key, sizeBytes),
      ...(file && !pictures ? {} : { folder }),
      ...(pictures ? { pictures } : {}),
    };
  }
}
