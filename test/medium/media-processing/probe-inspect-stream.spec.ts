import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcessRunner, inspectStream, probeStream, verifyOutput, verifySegment } from '@app/media-processing';
import type { StreamProfile, StreamReport } from '@app/media-processing';
import { ffmpeg, ffprobePath } from './real-ffmpeg';

const runner = new ChildProcessRunner();
const request = (path: string) => ({ runner, ffprobePath: ffprobePath(), path });
const inspect = (path: string): Promise<StreamReport> => inspectStream(request(path));

const profile: StreamProfile = {
  codec: 'h264',
  width: 160,
  height: 90,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};
const pictures = (seconds: number): string[] => [
  ...['-f', 'lavfi', '-i', `testsrc2=size=160x90:rate=30000/1001:duration=${seconds}`],
];
const BT709 = ['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
/** With frames stored out of order, as the real encoder does. */
const VIDEO = ['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '2', '-pix_fmt', 'yuv420p', ...BT709];
const AUDIO = ['-c:a', 'aac', '-ac', '2', '-ar', '48000'];

describe('inspectStream', () => {
  let directory: string;

  async function make(name: string, ...args: string[]): Promise<string> {
    const path = join(directory, name);
    await ffmpeg(...args, path);
    return path;
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reelwright-inspect-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('counts frames and finds the beginning and the end of a segment', async () => {
    const report = await inspect(await make('segment.mp4', ...pictures(2), '-frames:v', '45', ...VIDEO));
    expect(report).toEqual({
      streams: 1,
      audio: null,
      video: {
        packets: 45,
        firstPtsUs: 0,
        lastPtsUs: 1_468_133,
        endUs: 1_501_500,
        startsWithKeyframe: true,
        codec: 'h264',
        extradataSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        profile: 'High',
        level: 11,
        width: 160,
        height: 90,
        sampleAspectRatio: { num: 1, den: 1 },
        pixelFormat: 'yuv420p',
        frameRate: { num: 30_000, den: 1001 },
        colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
      },
    });
    expect(verifySegment(report, { expectedFrames: 45, profile })).toEqual([]);
  });

  it('verifies a segment of a single frame', async () => {
    const report = await inspect(await make('single.mp4', ...pictures(1), '-frames:v', '1', ...VIDEO));
    expect(verifySegment(report, { expectedFrames: 1, profile })).toEqual([]);
  });

  it('sees different parameter sets', async () => {
    const one = await inspect(await make('one.mp4', ...pictures(0.2), ...VIDEO));
    const other = await inspect(await make('other.mp4', ...pictures(0.2), ...VIDEO, '-refs', '4'));
    expect(one.video?.extradataSha256).not.toBe(other.video?.extradataSha256);
  });

  it('sees the frames that a killed encoder left out', async () => {
    const whole = await make('whole.mp4', ...pictures(1), ...VIDEO, '-movflags', 'frag_keyframe', '-g', '10');
    const bytes = await readFile(whole);
    const cut = join(directory, 'cut.mp4');
    await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    const problems = verifySegment(await inspect(cut), { expectedFrames: 29, profile });
    expect(problems).toContainEqual(expect.stringMatching(/^frames: \d+, not 29$/));
  });

  it('sees a picture without colour tags, of another size and rate', async () => {
    const report = await inspect(
      await make('other-form.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=96x64:rate=25:duration=0.4', '-c:v', 'libx264'),
    );
    expect(verifySegment(report, { expectedFrames: 10, profile })).toEqual(
      expect.arrayContaining([
        'width: 96, not 160',
        'colour matrix: null, not bt709',
        'frame rate is 25, not 30000/1001',
      ]),
    );
  });

  it.each<[string, string[]]>([
    ['frames out of order', ['-frames:v', '31', ...VIDEO]],
    ['pictures alone, each a keyframe', ['-frames:v', '7', ...VIDEO, '-g', '1', '-bf', '0']],
    ['an index at the front', [...VIDEO, ...AUDIO, '-movflags', '+faststart', '-shortest']],
    ['sound that begins later', [...VIDEO, ...AUDIO, '-af', 'adelay=300', '-shortest', '-fflags', '+bitexact']],
    ['sound alone', ['-vn', ...AUDIO, '-ar', '44100', '-t', '0.7']],
  ])('reads from a header what ffprobe reads: %s', async (name, args) => {
    const sound = ['-f', 'lavfi', '-i', 'sine=duration=1.3:sample_rate=48000'];
    const path = await make(`${name}.mp4`, ...pictures(1.1), ...sound, ...args);
    // Without ffprobe.
    const report = await inspectStream({ ...request(path), ffprobePath: '/nowhere' });
    expect(report).toEqual(await probeStream(request(path)));
  });

  it('compares picture and sound of an output', async () => {
    const sound = (seconds: number): string[] => ['-f', 'lavfi', '-i', `sine=duration=${seconds}:sample_rate=48000`];
    const expected = { expectedFrames: 30, profile, container: 'mp4' } as const;
    const matching = await make('matching.mp4', ...pictures(1.001), ...sound(1.001), ...VIDEO, ...AUDIO);
    const report = await inspect(matching);
    expect(verifyOutput(report, expected)).toEqual([]);
    // To the sample: what primes the AAC decoder is not counted.
    expect(report.audio).toMatchObject({ firstPtsUs: 0, endUs: 1_001_000, sampleRate: 48_000, channels: 2 });

    const short = await make('short.mp4', ...pictures(1.001), ...sound(0.9), ...VIDEO, ...AUDIO);
    expect(verifyOutput(await inspect(short), expected)).toEqual(['the sound ends at 900000 us, not at 1001000']);
  });

  it('can try again with a file of ours that cannot be read', async () => {
    const path = join(directory, 'broken.mp4');
    await writeFile(path, 'broken');
    await expect(inspect(path)).rejects.toMatchObject({
      code: 'ENCODING_ERROR',
      blame: 'infrastructure',
      retryable: true,
      message: expect.not.stringContaining(directory) as string,
    });
  });
});
