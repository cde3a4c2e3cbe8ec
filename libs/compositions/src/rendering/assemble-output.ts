import { Injectable } from '@nestjs/common';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { ASSEMBLY_UNITS } from '../store/progress-percent';
import { RenderEndings } from '../store/render-endings';
import { RenderReader, type PlannedRender } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import type { RenderOutput } from '../store/render.entity';
import { describeOutput } from './describe-output';
import { HLS_MASTER } from './hls-packager';
import { outputFolder, outputKey } from './object-keys';
import { OutputAssembly, type AssembledOutput } from './output-assembly';
import { publishFolder } from './publish-folder';
import { ScratchSpace } from './scratch-space';

/** What of the step is done when the output still has to be stored. */
const ASSEMBLED_PART = 0.9;

/** The last step of a render: makes the output of segments and sound, and publishes it. */
@Injectable()
export class AssembleOutput {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly endings: RenderEndings,
    private readonly assembly: OutputAssembly,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const planned = await this.reader.planned(renderId);
    const { title } = await this.reader.specOf(renderId);
    const { plan } = planned;
    const { usages, output } = await this.scratch.use(async (folder) => {
      const onProgress = (fraction: number): void => {
        reportUnits(Math.floor(ASSEMBLY_UNITS * ASSEMBLED_PART * fraction));
      };
      const assembled = await this.assembly.make({ renderId, plan, title, folder, signal, onProgress });
      await this.renders.enterStage(renderId, 'uploading');
      return { usages: assembled.usages, output: await this.publish(renderId, planned, assembled) };
    });
    return async (transaction) => {
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.endings.complete(transaction, renderId, output);
    };
  }

  /** Names depend on the plan alone: whoever has to do this again replaces every file and leaves no other behind. */
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
