// The sound of a composition, from the request to the finished file.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ErrorBody } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

const execute = promisify(execFile);
const ffmpeg = process.env.FFMPEG_PATH ?? 'ffmpeg';
const RATE = 48_000;

describe('the sound of a composition', () => {
  let stack: Stack;
  let mute: string;
  let beep: string;
  let music: string;
  let voice: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media } = stack;
    const picture = ['-f', 'lavfi', '-i', 'color=gray:size=320x180:rate=30:duration=6'];
    const tone = (frequency: number, seconds: number): string[] => [
      ...['-f', 'lavfi', '-i', `sine=frequency=${frequency}:sample_rate=44100:duration=${seconds},volume=6dB`],
    ];
    mute = await media.make('mute.mp4', ...picture);
    beep = await media.make('beep.mp4', ...picture, ...tone(5000, 6));
    music = await media.make('music.flac', ...tone(300, 1));
    voice = await media.make('voice.wav', ...tone(1500, 1));
    await media.write('words.wav', 'no sound at all');
  });
  afterAll(() => stack.stop());

  /** Renders clips of the same length with sound, and returns the path of the file. */
  async function render(clips: readonly object[], audio: object): Promise<string> {
    const placed = clips.map((clip, index) => ({ start_time: index * 3, end_time: (index + 1) * 3, ...clip }));
    const output = { width: 320, height: 180, quality: 'low' };
    const id = await stack.api.compose({ title: 'Sound', clips: placed, audio, output });
    await stack.api.completed(id);
    const path = join(stack.folder, `${id}.mp4`);
    await stack.api.download(id, path);
    return path;
  }

  /** The left channel. */
  async function soundOf(path: string): Promise<Float32Array> {
    const args = ['-v', 'error', '-i', path, '-map', '0:a', '-af', 'pan=mono|c0=c0', '-f', 'f32le', '-'];
    const { stdout } = await execute(ffmpeg, args, { encoding: 'buffer', maxBuffer: 64 * 1024 ** 2 });
    return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.length / 4);
  }

  it('plays music to the end, lowers it under the voice, fades it, and adds tracks where they belong', async () => {
    const path = await render([{ video_url: mute }, { video_url: beep, volume: 0.5, trim_start: 1 }], {
      music_url: music,
      music_volume: 0.8,
      music_loop: true,
      music_fade_out: 1,
      voiceover_url: voice,
      ducking: true,
      tracks: [{ url: voice, start_time: 4, trim_start: 0.2, trim_end: 0.5, volume: 0.4 }],
    });
    const sound = await soundOf(path);
    const level = (frequency: number, from: number): number =>
      amplitude(frequency, sound.subarray(from * RATE, (from + 0.1) * RATE));
    expect(sound.length / RATE).toBeCloseTo(6, 1);
    expect(level(300, 0.5)).toBeCloseTo(0.2 / 4, 2);
    for (const from of [2.2, 2.95, 3.5, 4.7]) expect(level(300, from)).toBeCloseTo(0.2, 2);
    expect(level(300, 5.45)).toBeCloseTo(0.1, 2);
    expect(level(300, 5.9)).toBeLessThan(0.02);
    expect([2.8, 3.1, 5.8].map((from) => level(5000, from))).toEqual([
      expect.closeTo(0, 2),
      expect.closeTo(0.125, 2),
      expect.closeTo(0.125, 2),
    ]);
    expect([0.8, 2, 3.85, 4.1, 4.35].map((from) => level(1500, from))).toEqual([
      expect.closeTo(0.25, 2),
      expect.closeTo(0, 2),
      expect.closeTo(0, 2),
      expect.closeTo(0.1, 2),
      expect.closeTo(0, 2),
    ]);
  });

  it('is as loud as it is wanted', async () => {
    const path = await render([{ video_url: beep }], { loudness_lufs: -18, music_url: music });
    const meter = ['-hide_banner', '-i', path, '-af', 'ebur128=framelog=verbose', '-f', 'null', '-'];
    const { stderr } = await execute(ffmpeg, meter);
    const integrated = [...stderr.matchAll(/I:\s+(-[\d.]+) LUFS/g)].at(-1)?.[1];
    expect(Math.abs(Number(integrated) + 18)).toBeLessThan(0.5);
  });

  it.each([
    ['words.wav', {}, 'INVALID_MEDIA'],
    ['missing.wav', {}, 'DOWNLOAD_ERROR'],
    ['voice.wav', { trim_start: 5 }, 'INVALID_MEDIA'],
    ['mute.mp4', {}, 'INVALID_MEDIA'],
  ])('names the track that cannot be used: %s %j', async (name, more, code) => {
    const tracks = [{ url: voice }, { url: music }, { url: stack.media.url(name), ...more }];
    const clips = [{ video_url: mute, start_time: 0, end_time: 1 }];
    const id = await stack.api.compose({ title: 'x', clips, audio: { tracks }, output: { resolution: '720p' } });
    const { status, error } = await stack.api.ended(id, 30_000);
    expect(status).toBe('failed');
    expect(error).toMatchObject({ code, asset: 'audio.tracks.2.url' });
  });

  it('refuses what cannot be, each at its field', async () => {
    const tracks = [{ url: voice }, { url: voice, trim_start: 2, trim_end: 2 }, { start_time: -1 }];
    const answer = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', {
      title: 'x',
      clips: [{ video_url: mute, start_time: 0, end_time: 1, volume: 2.5 }],
      audio: { music_loop: 1, ducking: 'yes', loudness_lufs: 0, tracks: tracks.slice(2) },
    });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.detail.fields ?? {}).sort()).toEqual([
      'audio.ducking',
      'audio.loudness_lufs',
      'audio.music_loop',
      'audio.tracks.0.start_time',
      'audio.tracks.0.url',
      'clips.0.volume',
    ]);
    const trimmed = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', {
      title: 'x',
      clips: [{ video_url: mute, start_time: 0, end_time: 1 }],
      audio: { tracks: tracks.slice(0, 2) },
    });
    expect(Object.keys(trimmed.body.detail.fields ?? {})).toEqual(['audio.tracks.1.trim_end']);
  });
});

/** Of one frequency in sound. */
function amplitude(frequency: number, samples: Float32Array): number {
  const turn = (2 * Math.PI * frequency) / RATE;
  let [real, imaginary] = [0, 0];
  samples.forEach((value, at) => {
    real += value * Math.cos(turn * at);
    imaginary += value * Math.sin(turn * at);
  });
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}
