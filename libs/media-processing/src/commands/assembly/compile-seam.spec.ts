import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { compileSeam, type Seam } from './compile-seam';

const SEAM: Seam = {
  joinedPath: '/work/output.mp4',
  frame: 300,
  before: { path: '/work/a.mp4', frames: 300 },
  after: { path: '/work/b.mp4', frames: 2 },
  profile: { codec: 'h264', width: 1920, height: 1080, frameRate: { num: 30_000, den: 1001 }, quality: 'medium' },
  reportPath: '/work/seam.txt',
};

describe('compileSeam', () => {
  it('decodes the frames around the seam, and the same ones apart', () => {
    expectGolden(argumentLines(compileSeam(SEAM).args), join(__dirname, 'golden/seam.golden'));
  });

  it('looks at what follows where both sides have the same parameter sets', () => {
    const { args } = compileSeam({ ...SEAM, before: null });
    expect(args.filter(([flag]) => flag === '-i')).toEqual([
      ['-i', '/work/output.mp4'],
      ['-i', '/work/b.mp4'],
    ]);
    expect(args).toContainEqual(['-ss', '9.993317']);
  });

  it('does not look further back than a segment goes', () => {
    const { args } = compileSeam({ ...SEAM, frame: 1, before: { path: '/work/a.mp4', frames: 1 } });
    expect(args.filter(([flag]) => flag === '-ss')).toEqual([]);
  });
});
