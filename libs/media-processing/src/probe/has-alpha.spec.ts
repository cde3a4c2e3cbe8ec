import { hasAlpha } from './has-alpha';

describe('hasAlpha', () => {
  it.each(['yuva420p', 'yuva444p12le', 'rgba64be', 'bgra', 'gbrap10le', 'ya8', 'pal8'])('is true of %s', (pix_fmt) => {
    expect(hasAlpha({ index: 0, pix_fmt })).toBe(true);
  });

  it.each(['yuv420p', 'yuvj422p', 'rgb24', 'gbrp', 'gray', 'bgr0'])('is false of %s', (pix_fmt) => {
    expect(hasAlpha({ index: 0, pix_fmt })).toBe(false);
  });

  it.each([
    ['1', true],
    ['0', false],
  ])('goes by what WebM says: alpha_mode %s', (mode, expected) => {
    expect(hasAlpha({ index: 0, pix_fmt: 'yuv420p', tags: { alpha_mode: mode } })).toBe(expected);
    expect(hasAlpha({ index: 0, pix_fmt: 'yuv420p', tags: { ALPHA_MODE: mode } })).toBe(expected);
  });
});
