import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { compileSegment, MediaTools, verifySegment, type FfmpegRun } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { RenderReader, type SegmentWork } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { assetAt } from '../timeline/asset-at';
import { segmentKey } from './object-keys';
import { inputsOfSegment, PlanInputs } from './plan-inputs';
import { requireFaultless } from './require-faultless';
import { ScratchSpace } from './scratch-space';

export interface SegmentRequest {
  readonly renderId: string;
  readonly index: number;
}

/** Makes one segment of a plan, checks it frame by frame, and stores it. */
@Injectable()
export class RenderSegment {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run({ renderId, index }: SegmentRequest, context: TaskContext): Promise<Commit> {
    const work = await this.reader.segmentWork(renderId, index);
    const { usage } = await this.scratch.use(async (folder) => {
      const path = join(folder, 'segment.mp4');
      const run = await this.encode(work, path, context);
      const report = await this.media.inspect(path, context.signal);
      requireFaultless(verifySegment(report, { expectedFrames: work.segment.frames, profile: work.profile }));
      await this.objects.putFile(segmentKey(renderId, index), path);
      return run;
    });
    return async (transaction) => {
      await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
    };
  }

  private async encode(work: SegmentWork, outputPath: string, context: TaskContext): Promise<FfmpegRun> {
    const { renderId, segment, profile, sources } = work;
    try {
      return await this.inputs.use({ renderId, sources, needed: inputsOfSegment(segment) }, (inputs) => {
        const threads = this.media.encoderThreads;
        const command = compileSegment({ segment, profile, inputs, outputPath, threads });
        return this.media.run(command, {
          signal: context.signal,
          onProgress: ({ frame }) => {
            context.reportUnits(Math.min(frame ?? 0, segment.frames));
          },
        });
      });
    } catch (error) {
      const asset = assetAt(work.spec, segment.startFrame, profile.frameRate);
      throw error instanceof Fault && error.blame === 'user' && asset ? error.about(asset) : error;
    }
  }
}
