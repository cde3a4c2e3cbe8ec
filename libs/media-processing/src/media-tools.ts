import { usableCores } from '@app/config';
import { Fault } from '@app/contracts';
import { traced } from '@app/observability';
import type { FfmpegCommand } from './commands/ffmpeg-command';
import { compileSegment } from './commands/segment/compile-segment';
import type { SegmentJob } from './commands/segment/segment-job';
import { encodeInHardware, HardwareFailed } from './hardware/encode-in-hardware';
import type { EncoderFinding } from './hardware/encoder-finding';
import type { HardwarePolicy } from './hardware/hardware-policy';
import { probeEncoders } from './hardware/probe-encoders';
import { SessionGate } from './hardware/session-gate';
import { replaceAvcConfig } from './h264/replace-avc-config';
import type { MediaInfo } from './media-info/media-info';
import type { PacketIndex } from './media-info/packet-index';
import { indexPackets, type IndexRequest } from './probe/index-packets';
import { inspectStream } from './probe/inspect-stream';
import { probeMedia } from './probe/probe-media';
import { readParameterSets } from './probe/read-parameter-sets';
import type { StreamReport } from './probe/stream-report';
import { FfmpegFailure, type FailureClass } from './process/classify-ffmpeg-failure';
import { KnownVersions } from './process/known-versions';
import type { ProcessRunner } from './process/process-runner.port';
import { runFfmpeg, type FfmpegRequest, type FfmpegRun } from './process/run-ffmpeg';
import type { Segment } from './segments/segment';
import type { StreamProfile } from './segments/stream-profile';
import { threadsForEach } from './threads-for-each';

export interface MediaToolsOptions {
  readonly runner: ProcessRunner;
  readonly ffmpegPath: string;
  readonly ffprobePath: string;
  /** See `FfmpegRequest`. */
  readonly stallTimeoutMs: number;
  /** How many encodes run at once on this machine. */
  readonly concurrency: number;
  /** Which encoders in hardware may be used. */
  readonly hardwarePolicy: HardwarePolicy;
  /** Told of every segment that was made, and how long that took. */
  readonly onSegment?: (job: Pick<SegmentJob<Segment>, 'segment' | 'profile'>, durationMs: number) => void;
  /** Told of every run of ffmpeg that failed; not of those that were cancelled. */
  readonly onFailure?: (failureClass: FailureClass) => void;
}

export type EncodeRequest = Pick<FfmpegRequest, 'onProgress'> & { readonly signal: AbortSignal };

export interface TrialFile {
  /** Of an MP4 file that does not exist yet. */
  readonly outputPath: string;
  readonly signal: AbortSignal;
}

/** ffmpeg and ffprobe, as this process is set up to use them. */
export class MediaTools {
  private knownEncoders: Promise<readonly EncoderFinding[]> | undefined;
  private readonly gate = new SessionGate();
  private readonly versions: KnownVersions;
  private readonly options: MediaToolsOptions;

  constructor(options: MediaToolsOptions) {
    this.versions = new KnownVersions(options.runner);
    this.options = { ...options, runner: this.versions.watchedRunner };
  }

  /** Threads of one encode. */
  get encoderThreads(): number {
    return threadsForEach(this.options.concurrency, usableCores());
  }

  /** See `runFfmpeg`. */
  async run(command: FfmpegCommand, request: Pick<FfmpegRequest, 'signal' | 'onProgress'>): Promise<FfmpegRun> {
    const { runner, ffmpegPath, stallTimeoutMs } = this.options;
    const run = await runFfmpeg(runner, { ffmpegPath, stallTimeoutMs, command, ...request }).catch((error: unknown) => {
      if (error instanceof Fault && error.cause instanceof FfmpegFailure) {
        this.options.onFailure?.(error.cause.failureClass);
      }
      throw error;
    });
    const { avcConfig, outputPath } = command;
    if (avcConfig !== undefined) await replaceAvcConfig(outputPath, Buffer.from(avcConfig, 'base64'));
    return run;
  }

  /**
   * Makes a segment with the encoder of its profile.
   *
   * @throws {HardwareFailed} when that encoder is in hardware, and cannot do it or is not there
   * @throws as `run` does
   */
  async encode(job: SegmentJob<Segment>, request: EncodeRequest): Promise<FfmpegRun> {
    const began = performance.now();
    const run = await this.make(job, request);
    this.options.onSegment?.(job, performance.now() - began);
    return run;
  }

  private async make(job: SegmentJob<Segment>, request: EncodeRequest): Promise<FfmpegRun> {
    const { encoder } = job.profile;
    const run = (command: FfmpegCommand): Promise<FfmpegRun> => this.run(command, request);
    if (!encoder || job.segment.kind === 'copy') return run(compileSegment(job));
    const finding = (await this.encoders()).find((each) => each.encoder === encoder);
    if (!finding?.usable) throw new HardwareFailed(encoder, finding?.reason);
    return encodeInHardware({ job, encoder, run, gate: this.gate, signal: request.signal });
  }

  /**
   * The parameter sets that the encoder in software writes for a profile: they do not depend on what is encoded, so a
   * black picture tells.
   *
   * @throws {Error} for codecs that have none
   */
  async encoderSets(profile: StreamProfile, { outputPath, signal }: TrialFile): Promise<Buffer> {
    const segment = { kind: 'generate', startFrame: 0, frames: 1, colour: 'black' } as const;
    const inputs = { sources: new Map(), rasters: new Map() };
    await this.run(compileSegment({ segment, profile, inputs, outputPath, threads: 1 }), { signal });
    const sets = await this.parameterSets({ path: outputPath, video: { streamIndex: 0 }, signal });
    if (!sets) throw new Error(`${profile.codec} has no parameter sets`);
    return sets;
  }

  /** Those of a file; see `readParameterSets`. */
  parameterSets(
    request: Omit<Parameters<typeof readParameterSets>[0], 'runner' | 'ffprobePath'>,
  ): Promise<Buffer | null> {
    const { runner, ffprobePath } = this.options;
    return readParameterSets({ runner, ffprobePath, ...request });
  }

  /** What a user's file is; see `probeMedia`. */
  probe(path: string, signal?: AbortSignal): Promise<MediaInfo> {
    const { runner, ffprobePath } = this.options;
    return traced({ name: 'probe' }, () => probeMedia({ runner, ffprobePath, path, signal }));
  }

  /** Where the packets of a user's video can be taken apart; see `indexPackets`. */
  index(request: Omit<IndexRequest, 'runner' | 'ffprobePath'>): Promise<PacketIndex | null> {
    const { runner, ffprobePath } = this.options;
    return indexPackets({ runner, ffprobePath, ...request });
  }

  /** What a file of ours is, packet by packet; see `inspectStream`. */
  inspect(path: string, signal?: AbortSignal): Promise<StreamReport> {
    const { runner, ffprobePath } = this.options;
    return traced({ name: 'inspect' }, () => inspectStream({ runner, ffprobePath, path, signal }));
  }

  /** Which encoders in hardware can be used here, best first; tried out once. */
  encoders(): Promise<readonly EncoderFinding[]> {
    const { runner, ffmpegPath, hardwarePolicy: policy } = this.options;
    return (this.knownEncoders ??= probeEncoders({ runner, ffmpegPath, policy }));
  }

  /** ffmpeg's version, asked for once, and again after it could not be started. */
  version(): Promise<string> {
    return this.versions.of(this.options.ffmpegPath);
  }

  /** @throws {Fault} when ffmpeg or ffprobe was not there when it was last wanted, and still is not */
  async requirePrograms(): Promise<void> {
    await Promise.all([this.version(), this.versions.of(this.options.ffprobePath)]);
  }
}
