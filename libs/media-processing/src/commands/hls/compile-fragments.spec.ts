import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { StreamProfile } from '../../segments/stream-profile';
import { compilePictureFragments, compileSoundFragments } from './compile-fragments';

const profile: StreamProfile = {
  codec: 'hevc',
  width: 1280,
  height: 720,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};

describe('commands for HLS', () => {
  it.each([
    [
      'picture',
      compilePictureFragments({ listPath: '/in/list.txt', profile, totalFrames: 90, outputPath: '/out/1280x720.mp4' }),
    ],
    [
      'sound',
      compileSoundFragments({ audioPath: '/in/audio.m4a', totalSamples: 144_144, outputPath: '/out/audio.mp4' }),
    ],
  ])('%s', (name, { args }) => {
    expectGolden(argumentLines(args), join(__dirname, 'golden', `${name}.golden`));
  });
});
