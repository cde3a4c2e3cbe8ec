import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { framesToSeconds, HardwareFailed, MediaTools, verifySegment, type FfmpegRun } from '@app/media-processing';
import { annotate } from '@app/observability';
import type { Commit, TaskContext } from '@app/queueing';
import { ScratchSpace } from '@app/storage';
import { MadeParts } from '../../cache/made-parts';
import type { RenderPart } from '../../cache/render-parts';
import { segmentCost } from '../../planning/step-cost';
import { segmentUnits } from '../../planning/task-units';
import { RenderReader, type SegmentWork } from '../../store/render-reader';
import { fieldAt } from '../../timeline/field-at';
import { CopyFailed } from '../copying/copy-failed';
import { FallBack } from './fall-back';
import { inputsOfSegment } from '../inputs/inputs-of-plan';
import { PlanInputs } from '../inputs/plan-inputs';
import { requireFaultless } from '../require-faultless';
import { sourcesAt } from '../inputs/sources-at';

export interface SegmentRequest {
  readonly renderId: string;
  /** See `segmentsOf`. */
  readonly index: number;
}

interface SegmentRun extends Pick<FfmpegRun, 'usage'> {
  /** Ids of the sources that could not be decoded completely. */
  readonly damagedSources: readonly string[];
}

/** Makes one segment of a plan, checks it frame by frame, and stores it. */
@Injectable()
export class RenderSegment {
  constructor(
    private readonly reader: RenderReader,
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly made: MadeParts,
    private readonly scratch: ScratchSpace,
    private readonly fallBack: FallBack,
  ) {}

  async run({ renderId, index }: SegmentRequest, context: TaskContext): Promise<Commit> {
    const part = { kind: 'segment', position: index } as const;
    const reused = await this.made.reuse(renderId, part);
    if (reused) {
      annotate({ 'reelwright.segment.made_by': 'cache' });
      return reused;
    }
    const work = await this.reader.segmentWork(renderId, index);
    annotate({
      'reelwright.segment.made_by': work.segment.kind,
      'reelwright.segment.frames': work.segment.frames,
      'reelwright.segment.codec': work.profile.codec,
      'reelwright.segment.encoder': work.profile.encoder ?? 'software',
    });
    try {
      return await this.make(work, part, context);
    } catch (error) {
      if (error instanceof HardwareFailed) return this.fallBack.toSoftware(renderId, error);
      if (error instanceof CopyFailed) return this.fallBack.toEncoding(renderId, error);
      throw error;
    }
  }

  private make(work: SegmentWork, part: RenderPart, context: TaskContext): Promise<Commit> {
    const { renderId, segment, profile, sources } = work;
    if (segment.kind === 'copy') context.leaveSlot();
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'segment.mp4');
      const began = performance.now();
      const { usage, damagedSources } = await this.encode(work, path, context);
      const makingMs = performance.now() - began;
      // The next segment uses the core while this one is verified and stored.
      context.leaveSlot();
      const report = await this.media.inspect(path, context.signal);
      if (segment.kind === 'encode' && !report.video?.packets) throw aboutClip(nothingDecoded(), work);
      const extradataSha256 = work.extradataSha256 ?? undefined;
      const problems = verifySegment(report, { expectedFrames: segment.frames, profile, extradataSha256 });
      if (problems.length > 0 && segment.kind === 'copy') throw new CopyFailed(new Set([segment.sourceId]), problems);
      const isMisfit = extradataSha256 !== undefined && report.video?.extradataSha256 !== extradataSha256;
      if (isMisfit) throw new CopyFailed(null, problems);
      if (profile.encoder && problems.length > 0) throw new HardwareFailed(profile.encoder, problems);
      requireFaultless(problems);
      context.signal.throwIfAborted();
      const facts = { frames: segment.frames, makingMs, damagedSources };
      const made = { segment, profile };
      return this.made.store(renderId, { part, made, sources, path, facts, cost: segmentCost(work), usages: [usage] });
    });
  }

  private async encode(work: SegmentWork, outputPath: string, context: TaskContext): Promise<SegmentRun> {
    const { renderId, segment, profile, sources } = work;
    try {
      const needed = inputsOfSegment(segment);
      return await this.inputs.use({ renderId, sources, needed, signal: context.signal }, async (inputs) => {
        const threads = this.media.encoderThreads;
        const run = await this.media.encode(
          { segment, profile, inputs, outputPath, threads },
          {
            signal: context.signal,
            onProgress: ({ frame }) => {
              const done = Math.min(1, (frame ?? 0) / segment.frames);
              context.reportUnits(Math.floor(segmentUnits(segment) * done));
            },
          },
        );
        return { usage: run.usage, damagedSources: sourcesAt(run.damagedInputs, inputs) };
      });
    } catch (error) {
      if (segment.kind === 'copy' && error instanceof Fault && error.blame === 'user') {
        throw new CopyFailed(new Set([segment.sourceId]), [error.message], error);
      }
      throw error instanceof Fault && error.blame === 'user' ? aboutClip(error, work) : error;
    }
  }
}

function aboutClip(error: Fault, { spec, segment, profile }: SegmentWork): Fault {
  const field = fieldAt(spec, segment.startFrame, profile.frameRate);
  return field ? error.about(field, framesToSeconds(segment.startFrame, profile.frameRate)) : error;
}

/** What ffmpeg makes of a stream of which only the header is usable: an empty file, without an error. */
function nothingDecoded(): Fault {
  return new Fault({
    code: 'INVALID_MEDIA',
    blame: 'user',
    retryable: false,
    message: 'None of the frames can be decoded: the media is damaged. Export it again, for example as H.264 in MP4.',
  });
}
