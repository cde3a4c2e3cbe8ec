import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import type { ProcessRequest, ProcessResult } from './process-runner.port';
import { ProcessRunner } from './process-runner.port';
import { runFfmpeg } from './run-ffmpeg';

const ENDED_WELL: ProcessResult = { exitCode: 0, exitSignal: null, startError: null, stop: null, stderrTail: [] };

/** Stands in for ffmpeg: the script decides what it says and how it ends. */
class FakeRunner extends ProcessRunner {
  readonly requests: ProcessRequest[] = [];

  constructor(private readonly script: (request: ProcessRequest) => Promise<ProcessResult> | ProcessResult) {
    super();
  }

  async run(request: ProcessRequest): Promise<ProcessResult> {
    this.requests.push(request);
    return this.script(request);
  }
}

/** A process that runs until one of the two signals of its request ends it. */
function runsUntilStopped({ signal, killSignal }: ProcessRequest): Promise<ProcessResult> {
  return new Promise((resolve) => {
    for (const each of [signal, killSignal]) {
      each?.addEventListener('abort', () => {
        const reason: unknown = each.reason;
        resolve({ ...ENDED_WELL, exitCode: null, exitSignal: 'SIGKILL', stop: { reason } });
      });
    }
  });
}

const command = {
  args: [['-i', 'in.mp4'], ['-c:v', 'libx264'], ['out.mp4']],
  outputPath: 'out.mp4',
  expectedFrames: 90,
  durationUs: 3_000_000,
};
const ffmpegPath = '/usr/bin/ffmpeg';

describe('runFfmpeg', () => {
  it("puts its own options before the command's", async () => {
    const runner = new FakeRunner(() => ENDED_WELL);
    await runFfmpeg(runner, { ffmpegPath, command });
    expect(runner.requests[0]?.program).toBe(ffmpegPath);
    expect(runner.requests[0]?.args).toEqual([
      ...['-hide_banner', '-nostdin', '-nostats', '-y', '-loglevel', 'level+info', '-benchmark'],
      ...['-progress', 'pipe:1', '-i', 'in.mp4', '-c:v', 'libx264', 'out.mp4'],
    ]);
  });

  it('passes progress on, and tells what the run cost', async () => {
    const runner = new FakeRunner(({ onStdoutLine }) => {
      ['frame=30', 'progress=continue', 'frame=90', 'progress=end'].forEach((line) => onStdoutLine?.(line));
      return { ...ENDED_WELL, stderrTail: ['bench: utime=1.5s stime=0.5s rtime=1s', 'bench: maxrss=2kB'] };
    });
    const frames: (number | null)[] = [];
    const run = await runFfmpeg(runner, {
      ffmpegPath,
      command,
      onProgress: ({ frame }) => frames.push(frame),
    });
    expect(frames).toEqual([30, 90]);
    expect(run.usage).toEqual({ cpuTimeSeconds: 2, peakMemoryBytes: 2048 });
  });

  it('does not start when it was cancelled before', async () => {
    const runner = new FakeRunner(() => ENDED_WELL);
    const reason = new Error('cancelled');
    await expect(runFfmpeg(runner, { ffmpegPath, command, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(runner.requests).toEqual([]);
  });

  it('rejects with the reason when it is cancelled on the way', async () => {
    const controller = new AbortController();
    const run = runFfmpeg(new FakeRunner(runsUntilStopped), { ffmpegPath, command, signal: controller.signal });
    const reason = new Error('cancelled');
    controller.abort(reason);
    await expect(run).rejects.toBe(reason);
  });

  it('fails with a timeout when the process was stuck, even if it is cancelled after that', async () => {
    const controller = new AbortController();
    const runner = new FakeRunner(async (request) => {
      const result = await runsUntilStopped(request);
      controller.abort(new Error('cancelled'));
      return result;
    });
    const run = runFfmpeg(runner, { ffmpegPath, command, signal: controller.signal, stallTimeoutMs: 1 });
    await expect(run).rejects.toMatchObject({ code: 'TIMEOUT', retryable: true });
  });

  it('does not believe an exit with 0 after the end of the file was lost', async () => {
    // Captured from ffmpeg 5.1.9.
    const stderrTail = ['[error] Error writing trailer of /dev/full: No space left on device'];
    const runner = new FakeRunner(() => ({ ...ENDED_WELL, stderrTail }));
    const tryAgain = { code: 'ENCODING_ERROR', blame: 'infrastructure', retryable: true };
    await expect(runFfmpeg(runner, { ffmpegPath, command })).rejects.toMatchObject(tryAgain);
  });

  it.each([
    ["a user's file", [[...USER_MEDIA_INPUT_OPTIONS, '-i', 'in'], ['out.mp4']], 'INVALID_MEDIA'],
    ['a file of ours', [['-i', 'in'], ['out.mp4']], 'ENCODING_ERROR'],
  ])('knows from the command whether bad data is that of %s', async (_, args, code) => {
    const stderrTail = ['[error] Invalid data found when processing input'];
    const runner = new FakeRunner(() => ({ ...ENDED_WELL, exitCode: 1, stderrTail }));
    await expect(runFfmpeg(runner, { ffmpegPath, command: { ...command, args } })).rejects.toMatchObject({ code });
  });
});
