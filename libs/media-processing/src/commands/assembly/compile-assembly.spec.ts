import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { FfmpegCommand } from '../ffmpeg-command';
import { compileAssembly } from './compile-assembly';

function compileAt(num: number, den: number): FfmpegCommand {
  return compileAssembly({
    listPath: '/work/segments.txt',
    audioPath: '/work/audio.m4a',
    profile: { codec: 'h264', width: 1920, height: 1080, frameRate: { num, den }, quality: 'medium' },
    totalFrames: 900,
    outputPath: '/out/output.mp4',
  });
}

describe('compileAssembly', () => {
  it.each([
    ['30-fps', 30, 1],
    ['29.97-fps', 30_000, 1001],
  ])('compiles a join at %s', (name, num, den) => {
    expectGolden(argumentLines(compileAt(num, den).args), join(__dirname, 'golden', `join-at-${name}.golden`));
  });

  it('says what must come out', () => {
    expect(compileAt(30_000, 1001)).toMatchObject({
      outputPath: '/out/output.mp4',
      expectedFrames: 900,
      durationUs: 30_030_000,
    });
  });
});
