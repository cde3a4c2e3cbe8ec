import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { FfmpegCommand } from '../ffmpeg-command';
import { compileAssembly, type Assembly } from './compile-assembly';

function compileAt(num: number, den: number, change: Partial<Assembly> = {}): FfmpegCommand {
  return compileAssembly({
    container: 'mp4',
    listPath: '/work/segments.txt',
    audioPath: '/work/audio.m4a',
    profile: { codec: 'h264', width: 1920, height: 1080, frameRate: { num, den }, quality: 'medium' },
    totalFrames: 900,
    outputPath: '/out/output.mp4',
    ...change,
  });
}

describe('compileAssembly', () => {
  it.each([
    ['30-fps', 30, 1],
    ['29.97-fps', 30_000, 1001],
  ])('compiles a join at %s', (name, num, den) => {
    expectGolden(argumentLines(compileAt(num, den).args), join(__dirname, 'golden', `join-at-${name}.golden`));
  });

  it('writes QuickTime where that is asked for', () => {
    const mov = compileAt(30, 1, { container: 'mov' }).args;
    expect(mov).toContainEqual(['-f', 'mov']);
    expect(mov.filter(([flag]) => flag !== '-f')).toEqual(compileAt(30, 1).args.filter(([flag]) => flag !== '-f'));
  });

  it('compiles a join of VP9 and Opus', () => {
    const profile = {
      codec: 'vp9',
      width: 1920,
      height: 1080,
      frameRate: { num: 30, den: 1 },
      quality: 'low',
    } as const;
    const { args } = compileAt(30, 1, {
      container: 'webm',
      profile,
      audioPath: '/w/audio.webm',
      outputPath: '/o.webm',
    });
    expectGolden(argumentLines(args), join(__dirname, 'golden', 'join-in-webm.golden'));
  });

  it('says what must come out', () => {
    expect(compileAt(30_000, 1001)).toMatchObject({
      outputPath: '/out/output.mp4',
      expectedFrames: 900,
      durationUs: 30_030_000,
    });
  });
});
