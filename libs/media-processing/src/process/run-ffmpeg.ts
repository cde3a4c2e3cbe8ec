import type { FfmpegCommand } from '../commands/ffmpeg-command';
import { opensUserMedia } from '../commands/user-media-options';
import { classifyFfmpegFailure } from './classify-ffmpeg-failure';
import { damagedInputs } from './damaged-inputs';
import type { FfmpegProgress } from './ffmpeg-progress';
import { ProgressParser } from './ffmpeg-progress';
import type { ProcessResult, ProcessRunner } from './process-runner.port';
import type { ResourceUsage } from './resource-usage';
import { parseResourceUsage } from './resource-usage';
import { StallWatchdog } from './stall-watchdog';
import { traceFfmpeg, type FfmpegSpan } from './trace-ffmpeg';

export interface FfmpegRequest {
  readonly ffmpegPath: string;
  readonly command: FfmpegCommand;
  /** Cancels the run; `runFfmpeg` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called about twice a second. If it throws, the run is killed and rejects with what was thrown. */
  readonly onProgress?: ((progress: FfmpegProgress) => void) | undefined;
  /**
   * Milliseconds without a new frame or a later output time after which ffmpeg is taken for stuck and killed.
   * Seeking and moving the index of a large file to its front show no progress: leave room for them.
   */
  readonly stallTimeoutMs?: number | undefined;
  /** Milliseconds between SIGTERM and SIGKILL when the run is cancelled. */
  readonly killGraceMs?: number | undefined;
}

/** A run that ended well, as far as ffmpeg can tell: its result still has to be verified. */
export interface FfmpegRun {
  readonly usage: ResourceUsage | null;
  /** The last lines of what it said. Filters report there. */
  readonly report: readonly string[];
  /** Paths of users' files that could not be decoded in full; see `damagedInputs`. */
  readonly damagedInputs: readonly string[];
}

export const DEFAULT_STALL_TIMEOUT_MS = 60_000;

/**
 * `-benchmark` reports at level info, so that is the level; `level+` marks each line with its own.
 * `-nostdin`: ffmpeg would otherwise read commands from whatever stands on standard input.
 */
const GLOBAL_OPTIONS = [
  ...['-hide_banner', '-nostdin', '-nostats', '-y'],
  ...['-loglevel', 'level+info', '-benchmark'],
  ...['-progress', 'pipe:1'],
];

/**
 * Runs one command to its end.
 *
 * @throws {Fault} when ffmpeg fails or stops making progress, see `classifyFfmpegFailure`
 * @throws the reason of `signal`, when that ended the run
 */
export async function runFfmpeg(runner: ProcessRunner, request: FfmpegRequest): Promise<FfmpegRun> {
  request.signal?.throwIfAborted();
  return traceFfmpeg(request.command, (span) => followFfmpeg(runner, request, span));
}

async function followFfmpeg(runner: ProcessRunner, request: FfmpegRequest, span: FfmpegSpan): Promise<FfmpegRun> {
  const { command, signal, onProgress } = request;
  const watchdog = new StallWatchdog(request.stallTimeoutMs ?? DEFAULT_STALL_TIMEOUT_MS);
  const parser = new ProgressParser();
  const args = [...GLOBAL_OPTIONS, ...command.args.flat()];
  try {
    const result = await runner.run({
      program: request.ffmpegPath,
      args,
      env: command.env,
      signal,
      killSignal: watchdog.signal,
      killGraceMs: request.killGraceMs,
      onStdoutLine: (line) => {
        const progress = parser.push(line);
        if (!progress) return;
        span.progressed(progress);
        watchdog.observe(`${progress.frame ?? ''}/${progress.outTimeUs ?? ''}`);
        onProgress?.(progress);
      },
    });
    const { stderrTail: report } = result;
    const usage = parseResourceUsage(report);
    span.ended(result, usage);
    if (endedWell(result)) {
      return { usage, report, damagedInputs: damagedInputs(args, report) };
    }
    // The first reason counts: a run that was already killed as stuck is not a cancelled one.
    if (result.stop && result.stop.reason === signal?.reason) signal?.throwIfAborted();
    throw classifyFfmpegFailure({ result, readsUserMedia: opensUserMedia(args) });
  } finally {
    watchdog.dismiss();
  }
}

/** ffmpeg exits with 0 even if the end of the file could not be written (seen with 5.1.9 on a full disk). */
const LOST_END = /Error (?:writing trailer of|closing file) /;

function endedWell({ exitCode, stop, stderrTail }: ProcessResult): boolean {
  return exitCode === 0 && !stop && !stderrTail.some((line) => LOST_END.test(line));
}
