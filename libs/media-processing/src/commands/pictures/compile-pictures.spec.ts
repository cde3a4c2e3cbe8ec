import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { compileSprites } from './compile-sprites';
import { compileStills } from './compile-stills';
import { spriteGrid } from './sprite-grid';

const rate = { num: 30_000, den: 1001 };
const job = { segmentPath: '/work/3.mp4', frameRate: rate, outputPath: '/out/%05d.jpg', firstNumber: 0 };

describe('commands for pictures', () => {
  it.each([
    ['still', compileStills({ ...job, frames: [0], size: null })],
    ['thumbnails', compileStills({ ...job, frames: [31, 61], size: { width: 320, height: 180 }, firstNumber: 4 })],
    ['sprites', compileSprites({ picturesPath: '/in/%05d.jpg', grid: spriteGrid(24), outputPath: '/out/%05d.jpg' })],
  ])('%s', (name, { args }) => {
    expectGolden(argumentLines(args), join(__dirname, 'golden', `${name}.golden`));
  });
});
