import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcessRunner, probeMedia, type MediaInfo } from '@app/media-processing';
import { ffmpeg, ffprobePath } from './real-ffmpeg';

const TS_PACKET = 188;
const runner = new ChildProcessRunner();
const probe = (path: string): Promise<MediaInfo> => probeMedia({ runner, ffprobePath: ffprobePath(), path });

describe('probeMedia of a file of which a part is missing', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reelwright-incomplete-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function make(name: string, ...options: string[]): Promise<string> {
    const path = join(directory, name);
    const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2', '-pix_fmt', 'yuv420p'];
    await ffmpeg(...picture, ...options, path);
    return path;
  }

  it.each([
    ['index.mp4', ['-movflags', '+faststart']],
    ['matroska.mkv', []],
    ['old.avi', []],
  ])('says how much %s lacks at its end', async (name, options) => {
    const path = await make(name, ...options);
    const { length } = await readFile(path);
    expect((await probe(path)).video?.displayWidth).toBe(320);
    await truncate(path, length - 1_000);
    await expect(probe(path)).rejects.toMatchObject({
      code: 'INVALID_MEDIA',
      message: expect.stringContaining('its last 1000 bytes are missing') as string,
    });
  });

  it('accepts a stream without an end', async () => {
    const path = await make('live.mkv', '-live', '1');
    await truncate(path, (await readFile(path)).length - 1_000);
    expect((await probe(path)).video?.displayWidth).toBe(320);
  });

  it('lets a stream that was entered midway begin at its first keyframe', async () => {
    const path = await make('entered.ts', '-g', '15', '-bf', '2', '-crf', '1');
    const whole = (await probe(path)).video;
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(TS_PACKET * Math.floor(bytes.length / TS_PACKET / 10)));
    const cut = (await probe(path)).video;
    expect((cut?.startUs ?? 0) - (whole?.startUs ?? 0)).toBe(500_000);
    expect(Math.abs((cut?.durationUs ?? 0) - 1_500_000)).toBeLessThan(70_000);
  });
});
