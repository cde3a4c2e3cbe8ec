import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { mediaInfo } from '../fixtures/inputs';
import { compileImage } from './compile-image';

describe('compileImage', () => {
  it.each([
    ['image', 1],
    ['image-half-opaque', 0.5],
  ])('compiles %s', (name, opacity) => {
    const { video } = mediaInfo({ video: { streamIndex: 1 } });
    if (!video) throw new Error('the fixture has a picture');
    const { args } = compileImage({
      path: '/in/logo',
      video,
      width: 320,
      height: 180,
      opacity,
      outputPath: '/out.png',
    });
    expectGolden(argumentLines(args), join(__dirname, 'golden', `${name}.golden`));
  });
});
