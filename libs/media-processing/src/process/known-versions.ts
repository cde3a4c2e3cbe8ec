import { ffmpegVersion } from './ffmpeg-version';
import { ProcessRunner, type ProcessRequest, type ProcessResult } from './process-runner.port';

/** Which ffmpeg and ffprobe there are. To ask them takes a process, so it is done once, and again when one was missing. */
export class KnownVersions {
  /** Runs programs; one that cannot be started is no longer known. */
  readonly watchedRunner: ProcessRunner;
  private readonly known = new Map<string, Promise<string>>();

  constructor(runner: ProcessRunner) {
    this.watchedRunner = new WatchedRunner(runner, (program) => this.known.delete(program));
  }

  /** @throws {Fault} if the program cannot be run or is something else */
  of(program: string): Promise<string> {
    const known = this.known.get(program);
    if (known) return known;
    const version = ffmpegVersion(this.watchedRunner, program).catch((error: unknown) => {
      this.known.delete(program);
      throw error;
    });
    this.known.set(program, version);
    return version;
  }
}

class WatchedRunner extends ProcessRunner {
  constructor(
    private readonly runner: ProcessRunner,
    private readonly onMissing: (program: string) => void,
  ) {
    super();
  }

  override async run(request: ProcessRequest): Promise<ProcessResult> {
    const result = await this.runner.run(request);
    // It was there once: whoever asks now whether it is has to hear the truth.
    if (result.startError) this.onMissing(request.program);
    return result;
  }
}
