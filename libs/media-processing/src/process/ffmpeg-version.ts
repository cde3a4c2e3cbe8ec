import { Fault } from '@app/contracts';
import { classifyFfmpegFailure } from './classify-ffmpeg-failure';
import type { ProcessRunner } from './process-runner.port';

const TIME_LIMIT_MS = 10_000;

/**
 * The version of the ffmpeg (or ffprobe) at a path, for example `5.1.9-0+deb12u1`.
 *
 * @throws {Fault} if the program cannot be run or is something else
 */
export async function ffmpegVersion(runner: ProcessRunner, ffmpegPath: string): Promise<string> {
  const lines: string[] = [];
  const result = await runner.run({
    program: ffmpegPath,
    args: ['-version'],
    killSignal: AbortSignal.timeout(TIME_LIMIT_MS),
    onStdoutLine: (line) => lines.push(line),
  });
  if (result.exitCode !== 0) throw classifyFfmpegFailure({ result, readsUserMedia: false });
  const version = parseFfmpegVersion(lines[0] ?? '');
  if (version !== null) return version;
  throw new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: false,
    message: 'The configured ffmpeg is not an ffmpeg.',
    cause: lines.slice(0, 1),
  });
}

/** The version out of the first line of `-version`; null if it is not that of ffmpeg or ffprobe. */
export function parseFfmpegVersion(firstLine: string): string | null {
  return /^ff(?:mpeg|probe) version (\S+)/.exec(firstLine)?.[1] ?? null;
}
