import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcessRunner, MediaTools, type PacketIndex, type ProcessRequest } from '@app/media-processing';
import { ffmpeg, ffmpegPath, ffprobePath } from './real-ffmpeg';

const FRAME_RATE = { num: 30, den: 1 };

class CountingRunner extends ChildProcessRunner {
  runs = 0;

  override run(request: ProcessRequest): ReturnType<ChildProcessRunner['run']> {
    this.runs += 1;
    return super.run(request);
  }
}

describe('the index of packets', () => {
  const runner = new CountingRunner();
  const media = new MediaTools({
    ...{ runner, ffmpegPath: ffmpegPath(), ffprobePath: ffprobePath() },
    ...{ stallTimeoutMs: 30_000, concurrency: 1, hardwarePolicy: 'off' },
  });
  let directory: string;

  async function index(name: string, ...args: string[]): Promise<{ found: PacketIndex | null; runs: number }> {
    const path = join(directory, name);
    await ffmpeg(...args, path);
    const { video } = await media.probe(path);
    if (!video) throw new Error('There is no picture');
    const before = runner.runs;
    return { found: await media.index({ path, video, frameRate: FRAME_RATE }), runs: runner.runs - before };
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reelwright-index-'));
    const inputs = ['-f', 'lavfi', '-i', 'testsrc2=size=160x90:rate=30:duration=2', '-f', 'lavfi', '-i', 'sine=d=2'];
    const x264 = [
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-bf',
      '2',
      '-b_strategy',
      '0',
      '-g',
      '20',
      '-flags',
      '+cgop',
    ];
    await ffmpeg(...inputs, ...x264, '-pix_fmt', 'yuv420p', '-c:a', 'aac', join(directory, 'made.mp4'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('is the same out of the header of a file as out of its packets', async () => {
    const made = ['-i', join(directory, 'made.mp4'), '-c', 'copy'];
    const fromHeader = await index('plain.mp4', ...made, '-map', '0:a', '-map', '0:v');
    const fromPackets = await index('fragmented.mp4', ...made, '-movflags', 'frag_keyframe+empty_moov');
    expect(fromHeader).toMatchObject({ found: { frames: 60, idrFrames: [0, 20, 40] }, runs: 0 });
    expect(fromPackets).toEqual({ found: fromHeader.found, runs: 1 });
  });

  it('is none of a file that an edit list cuts', async () => {
    const cut = await index('cut.mp4', '-ss', '0.4', '-i', join(directory, 'made.mp4'), '-c', 'copy');
    expect(cut).toEqual({ found: null, runs: 1 });
  });
});
