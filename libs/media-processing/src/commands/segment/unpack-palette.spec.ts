import { unpackPalette } from './unpack-palette';

describe('unpackPalette', () => {
  it.each(['pal8', 'rgb8', 'bgr4_byte'])('makes colours out of numbers: %s', (pixelFormat) => {
    expect(unpackPalette({ pixelFormat })).toEqual(['format=rgba']);
  });

  it.each(['rgb24', 'bgra', 'yuv420p', 'gray', 'rgb48be'])('leaves colours as they are: %s', (pixelFormat) => {
    expect(unpackPalette({ pixelFormat })).toEqual([]);
  });
});
