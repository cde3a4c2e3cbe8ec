// Through the port at which processes are started: the script says what ffmpeg would.
import type { SegmentJob } from '../commands/segment/segment-job';
import { localInputs, mediaInfo } from '../commands/fixtures/inputs';
import { MediaTools } from '../media-tools';
import { ENDED_WELL, failsWith, ScriptedRunner } from '../process/fixtures/scripted-runner';
import type { ProcessResult } from '../process/process-runner.port';
import type { Segment } from '../segments/segment';
import { HardwareFailed } from './encode-in-hardware';

// As ffmpeg 5.1 says it.
const OUT_OF_SESSIONS = failsWith('[h264_nvenc @ 0x1] [error] OpenEncodeSessionEx failed: out of memory (10): ');
const DEVICE_LOST = failsWith('[h264_nvenc @ 0x1] [error] EncodePicture failed!: generic error (20): ');
const BAD_SOURCE = failsWith('[error] Error while decoding stream #0:0: Invalid data found when processing input');
const DISK_FULL = failsWith('[error] av_interleaved_write_frame(): No space left on device');

const JOB: SegmentJob<Segment> = {
  segment: {
    kind: 'encode',
    startFrame: 0,
    frames: 300,
    layers: [{ kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 1800, fit: 'contain' }],
  },
  profile: {
    codec: 'h264',
    width: 1280,
    height: 720,
    frameRate: { num: 30, den: 1 },
    quality: 'medium',
    encoder: 'h264_nvenc',
  },
  inputs: localInputs({ a: mediaInfo() }),
  outputPath: '/out/0.mp4',
  threads: 2,
};
const TITLE_ON_BLACK: SegmentJob<Segment> = {
  ...JOB,
  segment: { kind: 'generate', startFrame: 0, frames: 30, colour: 'black' },
};

type Attempt = 'decoded in hardware' | 'decoded in software';

/** A machine whose GPU passed its trial, and what then becomes of each attempt at a segment, in order. */
class Machine {
  readonly attempts: Attempt[] = [];
  private readonly tools: MediaTools;

  constructor(private readonly script: (attempt: Attempt, number: number) => ProcessResult | Promise<ProcessResult>) {
    const runner = new ScriptedRunner(({ args, onStdoutLine }) => {
      if (args.includes('-encoders')) onStdoutLine?.(' V....D h264_nvenc           NVIDIA NVENC H.264 encoder');
      const isTrial = args.includes('null');
      if (isTrial) ['frame=8', 'progress=end'].forEach((line) => onStdoutLine?.(line));
      if (isTrial || args.includes('-encoders')) return ENDED_WELL;
      const attempt = args.includes('-hwaccel') ? 'decoded in hardware' : 'decoded in software';
      this.attempts.push(attempt);
      return this.script(attempt, this.attempts.length);
    });
    const options = { ffmpegPath: 'ffmpeg', ffprobePath: 'ffprobe', stallTimeoutMs: 60_000, concurrency: 2 };
    this.tools = new MediaTools({ runner, hardwarePolicy: 'auto', ...options });
  }

  encode(job = JOB, signal = new AbortController().signal): Promise<unknown> {
    return this.tools.encode(job, { signal });
  }
}

/** A run that goes on until it is told to end. */
class HeldRun {
  end: () => void = () => undefined;
  readonly ends = new Promise<ProcessResult>((resolve) => {
    this.end = () => {
      resolve(ENDED_WELL);
    };
  });
}

describe('a segment that hardware encodes', () => {
  it('is decoded there too', async () => {
    const machine = new Machine(() => ENDED_WELL);
    await machine.encode();
    expect(machine.attempts).toEqual(['decoded in hardware']);
  });

  it.each([
    ['the device', DEVICE_LOST],
    ['the source, which another decoder may read', BAD_SOURCE],
  ])('is decoded in software when decoding in hardware fails because of %s', async (_name, failure) => {
    const machine = new Machine((attempt) => (attempt === 'decoded in hardware' ? failure : ENDED_WELL));
    await machine.encode();
    expect(machine.attempts).toEqual(['decoded in hardware', 'decoded in software']);
  });

  it('is given up, for software to make, at the end of the ladder', async () => {
    const machine = new Machine(() => DEVICE_LOST);
    await expect(machine.encode()).rejects.toThrow(HardwareFailed);
    expect(machine.attempts).toEqual(['decoded in hardware', 'decoded in software']);
  });

  it('is not tried twice where there is nothing to decode', async () => {
    const machine = new Machine(() => DEVICE_LOST);
    await expect(machine.encode(TITLE_ON_BLACK)).rejects.toThrow(HardwareFailed);
    expect(machine.attempts).toEqual(['decoded in software']);
  });

  it('is not tried at all with an encoder that is not there', async () => {
    const machine = new Machine(() => ENDED_WELL);
    const job = { ...JOB, profile: { ...JOB.profile, encoder: 'h264_qsv' as const } };
    await expect(machine.encode(job)).rejects.toThrow(HardwareFailed);
    expect(machine.attempts).toEqual([]);
  });

  it("fails with the user's fault where the source cannot be read in software either", async () => {
    const machine = new Machine(() => BAD_SOURCE);
    await expect(machine.encode()).rejects.toMatchObject({ code: 'INVALID_MEDIA', blame: 'user' });
  });

  it('fails at once for what hardware cannot help', async () => {
    const machine = new Machine(() => DISK_FULL);
    await expect(machine.encode()).rejects.toMatchObject({ blame: 'infrastructure', retryable: true });
    expect(machine.attempts).toHaveLength(1);
  });

  it('is cancelled like any other', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const machine = new Machine(() => {
      controller.abort(reason);
      return { ...ENDED_WELL, exitCode: 255, stop: { reason } };
    });
    await expect(machine.encode(JOB, controller.signal)).rejects.toBe(reason);
    expect(machine.attempts).toHaveLength(1);
  });
});

describe('a device that has no session left', () => {
  it('is waited for while another segment of ours has it', async () => {
    const running = new HeldRun();
    const machine = new Machine((_attempt, number) => {
      if (number === 1) return running.ends;
      if (number > 2) return ENDED_WELL;
      setImmediate(running.end);
      return OUT_OF_SESSIONS;
    });
    await Promise.all([machine.encode(), machine.encode()]);
    expect(machine.attempts).toEqual(Array(3).fill('decoded in hardware'));
  });

  it('is never asked for more than it gave', async () => {
    let running = 0;
    let most = 0;
    let refusals = 0;
    const machine = new Machine(async () => {
      if (running === 2) {
        refusals += 1;
        return OUT_OF_SESSIONS;
      }
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return ENDED_WELL;
    });
    await Promise.all(Array.from({ length: 12 }, () => machine.encode()));
    const learned = refusals;
    await Promise.all(Array.from({ length: 12 }, () => machine.encode()));
    expect({ most, refusedAfterwards: refusals - learned }).toEqual({ most: 2, refusedAfterwards: 0 });
  });

  it('is not waited for when other processes have it', async () => {
    const machine = new Machine(() => OUT_OF_SESSIONS);
    await expect(machine.encode()).rejects.toThrow(HardwareFailed);
  });

  it('keeps nobody waiting who is cancelled', async () => {
    const running = new HeldRun();
    const controller = new AbortController();
    const machine = new Machine((_attempt, number) => {
      if (number === 1) return running.ends;
      setImmediate(() => {
        controller.abort(new Error('cancelled'));
      });
      return OUT_OF_SESSIONS;
    });
    const holding = machine.encode();
    await expect(machine.encode(JOB, controller.signal)).rejects.toThrow('cancelled');
    running.end();
    await holding;
  });
});
