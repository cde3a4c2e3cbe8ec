// What a timeline may ask: 18 many clips, 19 odd times, 22 sound at its limits, 23 what comes out.
import { join } from 'node:path';
import type { ErrorBody } from '../stack/api-client';
import { runsOf } from '../stack/colour-runs';
import { decodeErrors, meanColours, samples, streams, topLevelBoxes, truePeakDb } from '../stack/look-at-video';
import { startStack, type Stack } from '../stack/start-stack';

const SMALL = { width: 320, height: 180, fps: 30, quality: 'low' } as const;
const MIDDLE = { x: 140, y: 70, width: 40, height: 40 };
const FULL_SCALE = 32_768;
/** 17: nothing that reads names takes it for more than one. */
const ODD_NAME = `-i it's 100% [v];a,b=c:d %03d $(reboot) "ü漢👍" \\ #?.mp4`;

describe('a timeline', () => {
  let stack: Stack;
  let red: string;
  let green: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const loud = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000:duration=2,volume=18dB'];
    const colour = (name: string): string[] => ['-f', 'lavfi', '-i', `color=${name}:s=320x180:r=30:d=1`];
    const h264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p'];
    red = await stack.media.make(ODD_NAME, ...colour('red'), ...loud, ...h264, '-t', '1');
    green = await stack.media.make('green.mp4', ...colour('lime'), ...loud, ...h264, '-t', '1');
  });
  afterAll(() => stack.stop());

  async function render(request: object, extension = 'mp4'): Promise<string> {
    const id = await stack.api.compose({ title: 'x', output: SMALL, ...request });
    await stack.api.completed(id);
    const path = join(stack.folder, `${id}.${extension}`);
    await stack.api.download(id, path);
    return path;
  }

  it('18: holds clips of one frame, of two sources, again and again', async () => {
    const clips = Array.from({ length: 50 }, (_, frame) => ({
      video_url: frame % 2 === 0 ? red : green,
      start_time: frame / 30,
      end_time: (frame + 1) / 30,
    }));
    const path = await render({ clips });
    expect(runsOf(await meanColours(path, MIDDLE))).toEqual(
      clips.map((_, frame) => (frame % 2 === 0 ? '1 red' : '1 green')),
    );
  });

  it('19: puts times that no frame begins at on the nearest, and loses none', async () => {
    const clips = [
      { video_url: red, start_time: 0.1, end_time: 0.1 + 0.2 },
      { video_url: green, start_time: 0.3, end_time: 0.5 },
      { video_url: red, start_time: 16 / 30, end_time: 0.8, trim_start: 0.9, trim_end: 40 },
      { video_url: green, start_time: 0.8, end_time: 0.8333 },
      { video_url: red, start_time: 0.9 - 1e-9, end_time: 1.3, underrun: 'black', trim_start: 0.9 },
    ];
    const overlays = [{ text: 'beyond', position: 'top-left', start_time: 1.2, end_time: 99 }];
    const path = await render({ clips, overlays });
    expect(runsOf(await meanColours(path, MIDDLE))).toEqual([
      '3 black',
      '6 red',
      '6 green',
      '1 black',
      '8 red',
      '1 green',
      '2 black',
      '3 red',
      '9 black',
    ]);
    expect(await decodeErrors(path)).toBe('');
  });

  it.each([
    ['no length', [{ start_time: 1, end_time: 1 }], 'clips.0.end_time'],
    ['less than a frame', [{ start_time: 1, end_time: 1.001 }], 'clips.0.end_time'],
    ['an end before its beginning', [{ start_time: 2, end_time: 1 }], 'clips.0.end_time'],
    ['reversed trims', [{ start_time: 0, end_time: 1, trim_start: 2, trim_end: 1 }], 'clips.0.trim_end'],
    [
      'clips that overlap',
      [
        { start_time: 0, end_time: 1 },
        { start_time: 0.9, end_time: 2 },
      ],
      'clips.1.start_time',
    ],
  ])('19: refuses %s, by name', async (_name, places, field) => {
    const clips = places.map((place) => ({ video_url: red, ...place }));
    const { status, body } = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', { title: 'x', clips });
    expect(status).toBe(400);
    expect(Object.keys(body.detail.fields ?? {})).toEqual([field]);
  });

  it('19: fails by name where a trim begins beyond the end of the source', async () => {
    const clips = [{ video_url: red, start_time: 0, end_time: 1, trim_start: 1.5 }];
    const { status, error } = await stack.api.ended(await stack.api.compose({ title: 'x', clips, output: SMALL }));
    expect(status).toBe('failed');
    expect(error).toMatchObject({
      ...{ code: 'INVALID_MEDIA', asset: 'clips.0' },
      message: expect.stringContaining('trim_start') as string,
    });
  });

  it('22: is silent to the last bit where every volume is 0', async () => {
    const path = await render({
      clips: [{ video_url: red, start_time: 0, end_time: 1 }],
      audio: { music_url: green, voiceover_url: green, music_volume: 0, voiceover_volume: 0, original_audio_volume: 0 },
    });
    expect((await samples(path)).every((sample) => sample === 0)).toBe(true);
  });

  it('22: does not clip where everything is loud, and does not jump when one of them ends', async () => {
    const music = await stack.media.make(
      'music.wav',
      '-f',
      'lavfi',
      '-i',
      'sine=frequency=330:duration=0.5,volume=18dB',
    );
    const path = await render({
      clips: [{ video_url: red, start_time: 0, end_time: 1 }],
      audio: { music_url: music, voiceover_url: green, music_volume: 1, voiceover_volume: 1 },
    });
    const heard = await samples(path);
    const loudest = (from: number, to: number): number =>
      heard.subarray(from * 96_000, to * 96_000).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) /
      FULL_SCALE;
    expect(loudest(0, 1)).toBeLessThan(0.97);
    expect(await truePeakDb(path)).toBeLessThan(0);
    expect(loudest(0.1, 0.4)).toBeGreaterThan(0.8);
    expect(loudest(0.6, 0.9)).toBeGreaterThan(0.8);
  });

  it.each([
    ['mp4', { resolution: '4k', fps: 24, quality: 'low' }, [3840, 2160, '24/1', 12], 'avc1'],
    ['mov', { resolution: '1080p', fps: 60, quality: 'medium' }, [1920, 1080, '60/1', 30], 'avc1'],
    ['mp4', { resolution: '720p', fps: 30, quality: 'high' }, [1280, 720, '30/1', 15], 'avc1'],
    ['webm', { resolution: '720p', fps: 24, quality: 'high' }, [1280, 720, '24/1', 12], '[0][0][0][0]'],
    ['webm', { resolution: '1080p', fps: 30, quality: 'low' }, [1920, 1080, '30/1', 15], '[0][0][0][0]'],
  ] as const)('23: makes %s with %j', async (format, output, [width, height, rate, frames], tag) => {
    const path = await render(
      { clips: [{ video_url: red, start_time: 0, end_time: 0.5 }], output: { ...output, format } },
      format,
    );
    const [video, audio] = await streams(path);
    expect(video).toMatchObject({
      ...{ width, height, r_frame_rate: rate, nb_read_frames: String(frames), codec_tag_string: tag },
      ...{ codec_name: format === 'webm' ? 'vp9' : 'h264', pix_fmt: 'yuv420p', color_space: 'bt709' },
    });
    expect(audio).toMatchObject({ codec_name: format === 'webm' ? 'opus' : 'aac', sample_rate: '48000', channels: 2 });
    const secondsOfSound = (await samples(path)).length / 2 / 48_000;
    expect(Math.abs(secondsOfSound - 0.5)).toBeLessThan(1 / output.fps);
    expect(await decodeErrors(path)).toBe('');
    if (format !== 'webm') expect((await topLevelBoxes(path)).slice(0, 2)).toEqual(['ftyp', 'moov']);
  });
});
