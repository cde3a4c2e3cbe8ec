import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { FfmpegCommand } from '../ffmpeg-command';
import type { Assembly } from './assembly';
import { compileAssembly } from './compile-assembly';

function compileAt(num: number, den: number, change: Partial<Assembly> = {}): FfmpegCommand {
  const [command] = compileAssembly({
    container: 'mp4',
    listPath: '/work/segments.txt',
    audioPath: '/work/audio.m4a',
    profile: { codec: 'h264', width: 1920, height: 1080, frameRate: { num, den }, quality: 'medium' },
    totalFrames: 900,
    outputPath: '/out/output.mp4',
    ...change,
  });
  if (!command) throw new Error('nothing to run');
  return command;
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

  describe('of gif', () => {
    const gif = (change: Partial<Assembly> = {}): readonly FfmpegCommand[] =>
      compileAssembly({
        container: 'gif',
        listPath: '/work/segments.txt',
        audioPath: '/work/audio',
        profile: { codec: 'h264', width: 854, height: 480, frameRate: { num: 25, den: 1 }, quality: 'medium' },
        totalFrames: 900,
        outputPath: '/out/output.gif',
        ...change,
      });

    it.each([0, 1])('compiles the search for the palette and its use: %d', (index) => {
      const golden = join(__dirname, 'golden', `gif-${index === 0 ? 'palette' : 'film'}.golden`);
      expectGolden(argumentLines(gif()[index]?.args ?? []), golden);
    });

    it('counts the colours of at most 300 frames', () => {
      const filterOf = (totalFrames: number): string =>
        gif({ totalFrames })[0]?.args.find(([flag]) => flag === '-vf')?.[1] ?? '';
      expect(filterOf(300)).toContain('mod(n,1)');
      expect(filterOf(301)).toContain('mod(n,2)');
      expect(filterOf(3000)).toContain('mod(n,10)');
    });

    it.each([
      [24, 1, 4],
      [30, 100, 3],
      [30, 101, 4],
      [50, 7, 2],
    ])('at %d fps lets the last of %d frames stay for %d centiseconds', (fps, totalFrames, delay) => {
      const profile = {
        codec: 'h264',
        width: 320,
        height: 180,
        frameRate: { num: fps, den: 1 },
        quality: 'low',
      } as const;
      expect(gif({ profile, totalFrames })[1]?.args).toContainEqual(['-final_delay', String(delay)]);
    });
  });

  it.each(['mp3', 'm4a'] as const)('compiles %s under its title, whatever stands in it', (container) => {
    const { args, expectedFrames } = compileAt(30, 1, { container, title: '-y = "ü"\n%s' });
    expectGolden(argumentLines(args), join(__dirname, 'golden', `${container}.golden`));
    expect(expectedFrames).toBeNull();
  });

  it('says what must come out', () => {
    expect(compileAt(30_000, 1001)).toMatchObject({
      outputPath: '/out/output.mp4',
      expectedFrames: 900,
      durationUs: 30_030_000,
    });
  });
});
