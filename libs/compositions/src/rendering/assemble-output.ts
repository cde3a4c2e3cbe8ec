import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  AUDIO_ENCODINGS,
  compileAssembly,
  concatList,
  CONTAINERS,
  formatRational,
  framesToSeconds,
  MediaTools,
  verifyOutput,
} from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore, ScratchSpace } from '@app/storage';
import type { RenderPlan } from '../planning/render-plan';
import { ASSEMBLY_UNITS } from '../store/progress-percent';
import { RenderEndings } from '../store/render-endings';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import type { RenderOutput } from '../store/render.entity';
import { audioKey, outputKey, segmentKey } from './object-keys';
import { requireFaultless } from './require-faultless';

/** The last step of a render: joins segments and sound without re-encoding, and publishes the result. */
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
    const key = outputKey(compositionId, renderId, plan.format);
    const { usage, output } = await this.scratch.use(async (folder) => {
      const path = join(folder, `output.${plan.format}`);
      const command = await this.compile(renderId, plan, { folder, path });
      const run = await this.media.run(command, {
        signal,
        onProgress: ({ frame }) => {
          reportUnits(Math.floor((ASSEMBLY_UNITS * 0.9 * (frame ?? 0)) / plan.totalFrames));
        },
      });
      const report = await this.media.inspect(path, signal);
      const { totalFrames: expectedFrames, profile, format: container } = plan;
      requireFaultless(verifyOutput(report, { expectedFrames, profile, container }));
      await this.renders.enterStage(renderId, 'uploading');
      await this.objects.putFile(key, path);
      return { usage: run.usage, output: describeOutput(plan, key, (await stat(path)).size) };
    });
    return async (transaction) => {
      await this.renders.addUsage(transaction, renderId, usage);
      await this.endings.complete(transaction, renderId, output);
    };
  }

  private async compile(
    renderId: string,
    plan: RenderPlan,
    { folder, path }: { folder: string; path: string },
  ): Promise<ReturnType<typeof compileAssembly>> {
    const segmentPaths = plan.segments.map((_, index) => join(folder, `${index}.mp4`));
    for (const [index, segmentPath] of segmentPaths.entries()) {
      await this.objects.getFile(segmentKey(renderId, index, plan.profile), segmentPath);
    }
    const { extension } = AUDIO_ENCODINGS[CONTAINERS[plan.format].audioCodec];
    const audioPath = join(folder, `audio.${extension}`);
    await this.objects.getFile(audioKey(renderId, extension), audioPath);
    const listPath = join(folder, 'segments.txt');
    await writeFile(listPath, concatList(segmentPaths));
    const { profile, totalFrames, format } = plan;
    return compileAssembly({ listPath, audioPath, container: format, profile, totalFrames, outputPath: path });
  }
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
