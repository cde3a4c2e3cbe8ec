import { MediaTools } from './media-tools';
import { ProcessRunner, type ProcessRequest, type ProcessResult } from './process/process-runner.port';

const ENDED_WELL: ProcessResult = { exitCode: 0, exitSignal: null, startError: null, stop: null, stderrTail: [] };
const NOT_THERE: ProcessResult = { ...ENDED_WELL, exitCode: null, startError: new Error('spawn ffmpeg ENOENT') };

/** An ffmpeg and an ffprobe that may be taken away. */
class FakePrograms extends ProcessRunner {
  missing = '';
  timesAsked = 0;

  override run({ program, onStdoutLine }: ProcessRequest): Promise<ProcessResult> {
    if (program === this.missing) return Promise.resolve(NOT_THERE);
    this.timesAsked += 1;
    onStdoutLine?.('ffmpeg version 5.1.9 Copyright (c) 2000-2026 the FFmpeg developers');
    return Promise.resolve(ENDED_WELL);
  }
}

describe('MediaTools', () => {
  let runner: FakePrograms;
  let tools: MediaTools;

  beforeEach(() => {
    runner = new FakePrograms();
    const programs = { ffmpegPath: 'ffmpeg', ffprobePath: 'ffprobe' };
    tools = new MediaTools({ runner, ...programs, stallTimeoutMs: 1000, concurrency: 1, hardwarePolicy: 'off' });
  });

  it('asks once which ffmpeg it is', async () => {
    expect([await tools.version(), await tools.version()]).toEqual(['5.1.9', '5.1.9']);
    expect(runner.timesAsked).toBe(1);
  });

  it('notices that ffmpeg is gone when it is needed, and when it is back', async () => {
    await tools.version();
    runner.missing = 'ffmpeg';
    const command = { args: [['out.mp4']], outputPath: 'out.mp4', expectedFrames: 1, durationUs: 1 };
    await expect(tools.run(command, {})).rejects.toThrow('could not be started');
    await expect(tools.version()).rejects.toThrow('could not be started');
    runner.missing = '';
    expect(await tools.version()).toBe('5.1.9');
  });

  it('notices the same of ffprobe', async () => {
    await tools.requirePrograms();
    runner.missing = 'ffprobe';
    await tools.requirePrograms();
    await expect(tools.probe('gone.mp4')).rejects.toThrow('could not be started');
    await expect(tools.requirePrograms()).rejects.toThrow('could not be started');
    expect(await tools.version()).toBe('5.1.9');
    runner.missing = '';
    await tools.requirePrograms();
  });
});
