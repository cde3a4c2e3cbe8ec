import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  AUDIO_ENCODINGS,
  compileAssembly,
  concatList,
  CONTAINERS,
  MediaTools,
  verifyOutput,
  type Assembly,
  type FfmpegProgress,
  type ResourceUsage,
} from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import type { RenderPlan } from '../planning/render-plan';
import { ASSEMBLY_UNITS } from '../store/progress-percent';
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { describeOutput } from './describe-output';
import { audioKey, outputKey, segmentKey } from './object-keys';
import { requireFaultless } from './require-faultless';
import { ScratchSpace } from './scratch-space';

/** A render of which all is made but the file. */
interface Ready {
  readonly renderId: string;
  readonly plan: RenderPlan;
  readonly title: string;
}

/** The last step of a render: makes one file of segments and sound, and publishes it. */
@Injectable()
export class AssembleOutput {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly endings: RenderEndings,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const { plan, compositionId } = await this.reader.planned(renderId);
    const { title } = await this.reader.specOf(renderId);
    const key = outputKey(compositionId, renderId, plan.format);
    const { usages, output } = await this.scratch.use(async (folder) => {
      const path = join(folder, `output.${plan.format}`);
      const commands = compileAssembly(await this.gather({ renderId, plan, title }, folder, path));
      const usages: (ResourceUsage | null)[] = [];
      for (const [index, command] of commands.entries()) {
        const report = ({ frame }: FfmpegProgress): void => {
          const done = (index + (frame ?? 0) / plan.totalFrames) / commands.length;
          reportUnits(Math.floor(ASSEMBLY_UNITS * 0.9 * done));
        };
        usages.push((await this.media.run(command, { signal, onProgress: report })).usage);
      }
      const report = await this.media.inspect(path, signal);
      const { totalFrames: expectedFrames, profile, format: container } = plan;
      requireFaultless(verifyOutput(report, { expectedFrames, profile, container }));
      await this.renders.enterStage(renderId, 'uploading');
      await this.objects.putFile(key, path);
      return { usages, output: describeOutput(plan, key, (await stat(path)).size) };
    });
    return async (transaction) => {
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.endings.complete(transaction, renderId, output);
    };
  }

  /** Puts what the format takes on this machine's disk. */
  private async gather({ renderId, plan, title }: Ready, folder: string, outputPath: string): Promise<Assembly> {
    const segmentPaths = plan.segments.map((_, index) => join(folder, `${index}.mp4`));
    for (const [index, segmentPath] of segmentPaths.entries()) {
      await this.objects.getFile(segmentKey(renderId, index, plan.profile), segmentPath);
    }
    const listPath = join(folder, 'segments.txt');
    await writeFile(listPath, concatList(segmentPaths));
    const audioPath = join(folder, 'audio');
    const { sound } = CONTAINERS[plan.format];
    if (sound) await this.objects.getFile(audioKey(renderId, AUDIO_ENCODINGS[sound.codec].extension), audioPath);
    const { profile, totalFrames, format: container } = plan;
    return { listPath, audioPath, container, profile, totalFrames, title, outputPath };
  }
}
