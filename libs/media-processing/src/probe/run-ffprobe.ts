import type { ProcessResult, ProcessRunner } from '../process/process-runner.port';

/** A file to look into, and the means to do so. */
export interface ProbeRequest {
  readonly runner: ProcessRunner;
  readonly ffprobePath: string;
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
}

export interface FfprobeOptions {
  /** What stands before the file. */
  readonly args: readonly string[];
  readonly timeLimitMs: number;
  readonly onLine: (line: string) => void;
}

/**
 * Runs ffprobe on a file. Its failure is part of the result.
 *
 * @throws the reason of the request's signal, when that ended the run
 */
export async function runFfprobe(request: ProbeRequest, options: FfprobeOptions): Promise<ProcessResult> {
  const { runner, ffprobePath, path, signal } = request;
  signal?.throwIfAborted();
  const result = await runner.run({
    program: ffprobePath,
    args: ['-v', 'error', ...options.args, path],
    signal,
    killSignal: AbortSignal.timeout(options.timeLimitMs),
    onStdoutLine: options.onLine,
  });
  if (result.stop && result.stop.reason === signal?.reason) signal?.throwIfAborted();
  return result;
}
