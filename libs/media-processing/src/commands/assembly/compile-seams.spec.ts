import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { FfmpegCommand } from '../ffmpeg-command';
import { compileSeams, type Seam } from './compile-seams';

const SEAM: Seam = {
  frame: 300,
  before: { path: '/work/a.mp4', frames: 300 },
  after: { path: '/work/b.mp4', frames: 2 },
  reportPath: '/work/seam-1.txt',
};
const NEXT: Seam = {
  frame: 302,
  before: null,
  after: { path: '/work/c.mp4', frames: 90 },
  reportPath: '/work/seam-2.txt',
};

function compile(...seams: Seam[]): FfmpegCommand {
  return compileSeams({
    joinedPath: '/work/output.mp4',
    profile: { codec: 'h264', width: 1920, height: 1080, frameRate: { num: 30_000, den: 1001 }, quality: 'medium' },
    seams,
  });
}

describe('compileSeams', () => {
  it('decodes the frames around each seam, and the same ones apart', () => {
    expectGolden(argumentLines(compile(SEAM, NEXT).args), join(__dirname, 'golden/seams.golden'));
  });

  it('looks at what follows where both sides have the same parameter sets', () => {
    const { args } = compile({ ...SEAM, before: null });
    expect(args.filter(([flag]) => flag === '-i')).toEqual([
      ['-i', '/work/output.mp4'],
      ['-i', '/work/b.mp4'],
    ]);
    expect(args).toContainEqual(['-ss', '9.993317']);
  });

  it('does not look further back than a segment goes', () => {
    const { args } = compile({ ...SEAM, frame: 1, before: { path: '/work/a.mp4', frames: 1 } });
    expect(args.filter(([flag]) => flag === '-ss')).toEqual([]);
  });
});
