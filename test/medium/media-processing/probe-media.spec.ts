import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcessRunner, probeMedia } from '@app/media-processing';
import type { MediaInfo } from '@app/media-processing';
import { ffmpeg, ffprobePath } from './real-ffmpeg';

const runner = new ChildProcessRunner();
const probe = (path: string): Promise<MediaInfo> => probeMedia({ runner, ffprobePath: ffprobePath(), path });

const pictures = (options: string): string[] => ['-f', 'lavfi', '-i', `testsrc2=${options}`];
const tone = (seconds: number, rate = 48_000): string[] => [
  ...['-f', 'lavfi', '-i', `sine=duration=${seconds}:sample_rate=${rate}`],
];
const QUICK_H264 = ['-c:v', 'libx264', '-preset', 'ultrafast'];

const refusal = (sentence: string): Record<string, unknown> => ({
  code: 'INVALID_MEDIA',
  blame: 'user',
  retryable: false,
  message: expect.stringContaining(sentence) as string,
});

describe('probeMedia', () => {
  let directory: string;
  const pathOf = (name: string): string => join(directory, name);

  /** Makes a file with ffmpeg and gives its path. */
  async function make(name: string, ...args: string[]): Promise<string> {
    const path = pathOf(name);
    await ffmpeg(...args, path);
    return path;
  }

  async function write(name: string, content: string | Buffer): Promise<string> {
    const path = pathOf(name);
    await writeFile(path, content);
    return path;
  }

  /** A video of two seconds with sound. */
  let plain: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reelwright-probe-'));
    plain = await make(
      'plain.mp4',
      ...pictures('size=320x180:rate=30000/1001:duration=2.002'),
      ...tone(2),
      ...QUICK_H264,
      ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
      ...['-c:a', 'aac', '-ac', '2'],
    );
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it.each([
    ['a screen recording', 'vfr.mp4', ['-vf', "select='not(mod(n,7)*mod(n,5))'", '-fps_mode', 'vfr', ...QUICK_H264]],
    ['a regular rate', 'cfr.mp4', QUICK_H264],
    ['a regular rate in milliseconds', 'cfr.mkv', QUICK_H264],
    ['a regular rate without a clock', 'cfr.ts', QUICK_H264],
  ])('tells whether the rate varies: %s', async (_name, file, args) => {
    const { video } = await probe(await make(file, ...pictures('size=64x32:rate=30:duration=2'), ...args));
    expect(video).toMatchObject({ isVariableRate: file === 'vfr.mp4', firstField: null, hasAlpha: false, hdr: null });
  });

  it('describes a video with sound', async () => {
    expect(await probe(plain)).toEqual({
      container: 'mov,mp4,m4a,3gp,3g2,mj2',
      durationUs: 2_002_000,
      sizeBytes: (await readFile(plain)).length,
      bitRate: expect.any(Number) as number,
      video: {
        streamIndex: 0,
        codec: 'h264',
        displayWidth: 320,
        displayHeight: 180,
        rotationDegrees: 0,
        isMirrored: false,
        orientationFrom: 'display-matrix',
        frameRate: { num: 30_000, den: 1001 },
        isVariableRate: false,
        extradataSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        firstField: null,
        pixelFormat: 'yuv420p',
        hasAlpha: false,
        colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
        hdr: null,
        startUs: 0,
        durationUs: 2_002_000,
        bitRate: expect.any(Number) as number,
      },
      audio: { streamIndex: 1, codec: 'aac', sampleRate: 48_000, channels: 2, startUs: 0, durationUs: 2_000_000 },
    });
  });

  it('needs no extension', async () => {
    const path = pathOf('0f3a');
    await copyFile(plain, path);
    expect((await probe(path)).video?.codec).toBe('h264');
  });

  it('knows which way ffmpeg will turn a picture', async () => {
    // Red in the top left corner only.
    const upright = await make(
      'corner.mp4',
      ...['-f', 'lavfi', '-i', 'color=blue:size=64x32:duration=0.2,drawbox=w=32:h=16:color=red:t=fill'],
      ...QUICK_H264,
    );
    const turned = await make('turned.mp4', '-i', upright, '-c', 'copy', '-metadata:s:v', 'rotate=90');
    const { video } = await probe(turned);
    expect(video).toMatchObject({ displayWidth: 32, displayHeight: 64, rotationDegrees: 270 });

    const shown = await ffmpeg(
      ...['-i', turned, '-frames:v', '1', '-vf', 'scale=2:2:flags=area'],
      ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
    );
    const corners = ['top left', 'top right', 'bottom left', 'bottom right'];
    const reds = corners.filter((_, index) => (shown[index * 3] ?? 0) > 128);
    // Turned by 270 degrees clockwise, the top left corner comes to lie at the bottom left.
    expect(reds).toEqual(['bottom left']);
  });

  it('makes pixels square', async () => {
    const path = await make('wide.mp4', ...pictures('size=320x180:duration=0.2'), '-vf', 'setsar=4/3', ...QUICK_H264);
    expect((await probe(path)).video).toMatchObject({ displayWidth: 427, displayHeight: 180 });
  });

  it('describes a video without sound, and sound without a picture', async () => {
    const silent = await make('silent.mp4', '-i', plain, '-an', '-c', 'copy');
    expect(await probe(silent)).toMatchObject({ audio: null, video: { codec: 'h264' } });
    const sound = await make('sound.wav', ...tone(1, 44_100));
    expect(await probe(sound)).toMatchObject({
      container: 'wav',
      durationUs: 1_000_000,
      video: null,
      audio: { codec: 'pcm_s16le', sampleRate: 44_100, channels: 1, durationUs: 1_000_000 },
    });
  });

  it('does not take the cover of an MP3 for a picture', async () => {
    const cover = await make('cover.png', ...pictures('size=64x64:duration=0.04'), '-frames:v', '1');
    const path = await make(
      'cover.mp3',
      ...[...tone(1), '-i', cover, '-map', '0', '-map', '1', '-c:v', 'copy', '-disposition:v', 'attached_pic'],
    );
    const media = await probe(path);
    expect(media.video).toBeNull();
    expect(media.audio).toMatchObject({ codec: 'mp3', streamIndex: 0 });
    expect(media.durationUs).toBeGreaterThan(990_000);
    expect(media.durationUs).toBeLessThan(1_100_000);
  });

  it('takes the second audio track when the first cannot be decoded', async () => {
    const two = await make(
      'two.mp4',
      ...[...tone(1), ...tone(1), '-map', '0', '-map', '1', '-c:a:0', 'ac3', '-c:a:1', 'aac'],
    );
    // A four-character code that no ffmpeg knows.
    const path = await write('unknown-first.mp4', replaceAll(await readFile(two), 'ac-3', 'zz-3'));
    expect((await probe(path)).audio).toMatchObject({ streamIndex: 1, codec: 'aac' });
  });

  it('measures what a browser recorded, which has no length', async () => {
    const recording = await ffmpeg('-i', plain, '-c', 'copy', '-f', 'matroska', '-');
    const media = await probe(await write('recording', recording));
    expect(media.durationUs).toBeGreaterThan(1_990_000);
    expect(media.durationUs).toBeLessThan(2_050_000);
    expect(media.video?.durationUs).toBeGreaterThan(1_990_000);
  });

  it('measures bare audio streams, whose guessed length is far off', async () => {
    const noiseAfterSilence = 'anullsrc=r=48000:d=20[a];anoisesrc=d=10:r=48000[b];[a][b]concat=v=0:a=1';
    const path = await make('guessed.aac', '-f', 'lavfi', '-i', noiseAfterSilence, '-c:a', 'aac');
    const media = await probe(path);
    expect(media.durationUs).toBeGreaterThan(29_900_000);
    expect(media.durationUs).toBeLessThan(30_100_000);
    expect(media.audio?.durationUs).toBe(media.durationUs);
  });

  it('knows when the streams of a transport stream begin', async () => {
    const media = await probe(
      await make('late.ts', '-i', plain, '-c', 'copy', '-muxdelay', '0', '-output_ts_offset', '5'),
    );
    expect(media.video?.startUs).toBeGreaterThanOrEqual(5_000_000);
    expect(media.video?.startUs).toBeLessThan(5_100_000);
  });

  it('describes a still', async () => {
    const png = await make('still.png', ...pictures('size=100x50:duration=0.04'), '-frames:v', '1');
    const path = pathOf('still');
    await copyFile(png, path);
    expect(await probe(path)).toMatchObject({
      durationUs: 0,
      audio: null,
      video: { codec: 'png', displayWidth: 100, displayHeight: 50, durationUs: 0 },
    });
  });

  describe('refuses, with the reason', () => {
    it('nothing at all', async () => {
      await expect(probe(await write('zero.mp4', ''))).rejects.toMatchObject(refusal('empty (0 bytes)'));
    });

    it.each(['page.mp4', 'page'])('a web page named %s', async (name) => {
      const page = '<!DOCTYPE html>\n<html><head><title>Not found</title></head><body>404</body></html>';
      await expect(probe(await write(name, page))).rejects.toMatchObject(refusal('is a web page, not a video'));
    });

    it('a video that was cut off before its index', async () => {
      const whole = await readFile(plain);
      const path = await write('truncated', whole.subarray(0, whole.length / 2));
      await expect(probe(path)).rejects.toMatchObject(refusal('index of the video (moov atom) is missing'));
    });

    it.each([
      ['playlist of HLS', '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9.9,\nplain.mp4\n#EXT-X-ENDLIST\n'],
      ['concat script', "ffconcat version 1.0\nfile 'plain.mp4'\n"],
    ])('a %s, whose parts it does not open', async (_, text) => {
      await expect(probe(await write('list', text))).rejects.toMatchObject(refusal('is a playlist'));
    });

    it.each([
      [';FFMETADATA1\ntitle=x\n', 'is text'],
      ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'SVG'],
      ['just some words', 'is text'],
    ])('text such as %j', async (text, sentence) => {
      await expect(probe(await write('text.mp4', text))).rejects.toMatchObject(refusal(sentence));
    });

    it('a video of a codec that it does not know', async () => {
      const silent = await make('to-patch.mp4', '-i', plain, '-an', '-c', 'copy');
      const path = await write('unknown.mp4', replaceAll(await readFile(silent), 'avc1', 'vvc1'));
      await expect(probe(path)).rejects.toMatchObject(refusal('its codec (vvc1) is not supported'));
    });

    it('subtitles, which are neither picture nor sound', async () => {
      const text = await write('words.srt', '1\n00:00:00,000 --> 00:00:01,000\nhello\n');
      const path = await make('words.mkv', '-i', text);
      await expect(probe(path)).rejects.toMatchObject(refusal('neither video nor audio'));
    });
  });

  it('stops when it is cancelled', async () => {
    const reason = new Error('cancelled');
    const signal = AbortSignal.abort(reason);
    await expect(probeMedia({ runner, ffprobePath: ffprobePath(), path: plain, signal })).rejects.toBe(reason);
  });

  it('does not blame the user for a missing ffprobe', async () => {
    await expect(probeMedia({ runner, ffprobePath: '/nonexistent/ffprobe', path: plain })).rejects.toMatchObject({
      blame: 'infrastructure',
      retryable: true,
    });
  });
});

function replaceAll(content: Buffer, from: string, to: string): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll(from, to), 'latin1');
}
