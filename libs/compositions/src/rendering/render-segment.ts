import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { HardwareFailed, MediaTools, verifySegment, type FfmpegRun } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { accelerationFault } from '../planning/choose-encoder';
import { RenderReader, type SegmentWork } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { assetAt } from '../timeline/asset-at';
import { segmentKey, type SegmentPlace } from './object-keys';
import { inputsOfSegment, PlanInputs } from './plan-inputs';
import { requireFaultless } from './require-faultless';
import { ScratchSpace } from './scratch-space';

export interface SegmentRequest extends SegmentPlace {
  readonly renderId: string;
}

/** Makes one segment of a plan, checks it frame by frame, and stores it. */
@Injectable()
export class RenderSegment {
  private readonly logger = new Logger(RenderSegment.name);

  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run({ renderId, ...place }: SegmentRequest, context: TaskContext): Promise<Commit> {
    const work = await this.reader.segmentWork(renderId, place);
    try {
      return await this.make(work, place, context);
    } catch (error) {
      if (error instanceof HardwareFailed) return this.leaveToSoftware(work, error);
      throw error;
    }
  }

  private async make(work: SegmentWork, place: SegmentPlace, context: TaskContext): Promise<Commit> {
    const { renderId, segment, profile } = work;
    const { usage } = await this.scratch.use(async (folder) => {
      const path = join(folder, 'segment.mp4');
      const run = await this.encode(work, path, context);
      const report = await this.media.inspect(path, context.signal);
      const problems = verifySegment(report, { expectedFrames: segment.frames, profile });
      if (profile.encoder && problems.length > 0) throw new HardwareFailed(profile.encoder, problems);
      requireFaultless(problems);
      await this.objects.putFile(segmentKey(renderId, place, profile), path);
      return run;
    });
    return async (transaction) => {
      await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
    };
  }

  /** The work of this task is then done: the render goes on without hardware, and this segment is made again. */
  private leaveToSoftware({ renderId, spec }: SegmentWork, failure: HardwareFailed): Commit {
    if (spec.output?.acceleration === 'required') {
      throw accelerationFault(`${failure.encoder} failed while it encoded`, failure);
    }
    this.logger.warn({ renderId, err: failure }, 'Hardware failed; software makes the segments of this render');
    return (transaction) => this.renders.leaveToSoftware(transaction, renderId);
  }

  private async encode(work: SegmentWork, outputPath: string, context: TaskContext): Promise<FfmpegRun> {
    const { renderId, segment, profile, sources } = work;
    try {
      return await this.inputs.use({ renderId, sources, needed: inputsOfSegment(segment) }, (inputs) => {
        const threads = this.media.encoderThreads;
        return this.media.encode(
          { segment, profile, inputs, outputPath, threads },
          {
            signal: context.signal,
            onProgress: ({ frame }) => {
              context.reportUnits(Math.min(frame ?? 0, segment.frames));
            },
          },
        );
      });
    } catch (error) {
      const asset = assetAt(work.spec, segment.startFrame, profile.frameRate);
      throw error instanceof Fault && error.blame === 'user' && asset ? error.about(asset) : error;
    }
  }
}
