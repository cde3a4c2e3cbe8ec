import { createHash } from 'node:crypto';
import { traced } from '@app/observability';
import type { FfmpegCommand } from '../commands/ffmpeg-command';
import type { FfmpegProgress } from './ffmpeg-progress';
import type { ProcessResult } from './process-runner.port';
import type { ResourceUsage } from './resource-usage';

/** What a trace is told of a run. */
export interface FfmpegSpan {
  progressed(progress: FfmpegProgress): void;
  ended(result: ProcessResult, usage: ResourceUsage | null): void;
}

/** Runs ffmpeg as a span. Its arguments are told as a hash: they name users' files, and where they lie. */
export function traceFfmpeg<T>(command: FfmpegCommand, run: (span: FfmpegSpan) => Promise<T>): Promise<T> {
  const attributes = {
    'process.executable.name': 'ffmpeg',
    'reelwright.ffmpeg.args_hash': hashArgs(command),
    ...(command.expectedFrames === null ? {} : { 'reelwright.ffmpeg.expected_frames': command.expectedFrames }),
  };
  return traced({ name: 'ffmpeg', attributes }, (span) => {
    let last: FfmpegProgress | null = null;
    return run({
      progressed: (progress) => {
        last = progress;
      },
      ended: (result, usage) => {
        span.setAttributes({ ...told(last), ...endOf(result), ...costOf(usage) });
      },
    });
  });
}

/** Of two runs the same exactly if they were asked for the same, whatever folders their files lay in. */
export function hashArgs({ args }: Pick<FfmpegCommand, 'args'>): string {
  const anywhere = args.flat().map((arg) => arg.replaceAll(/\/(?:[^\s/'":,;=[\]\\]+\/)+/g, ''));
  return createHash('sha256').update(anywhere.join('\0')).digest('hex').slice(0, 16);
}

function told(progress: FfmpegProgress | null): Record<string, number> {
  const { frame = null, speed = null } = progress ?? {};
  return {
    ...(frame === null ? {} : { 'reelwright.ffmpeg.frames': frame }),
    ...(speed === null ? {} : { 'reelwright.ffmpeg.speed': speed }),
  };
}

function endOf({ exitCode, exitSignal }: ProcessResult): Record<string, number | string> {
  return {
    ...(exitCode === null ? {} : { 'process.exit.code': exitCode }),
    ...(exitSignal === null ? {} : { 'reelwright.ffmpeg.exit_signal': exitSignal }),
  };
}

function costOf(usage: ResourceUsage | null): Record<string, number> {
  if (!usage) return {};
  const { cpuTimeSeconds, peakMemoryBytes } = usage;
  return { 'reelwright.ffmpeg.cpu_seconds': cpuTimeSeconds, 'reelwright.ffmpeg.peak_memory_bytes': peakMemoryBytes };
}
