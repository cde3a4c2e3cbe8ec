import { turnUpright } from './turn-upright';

describe('turnUpright', () => {
  it('leaves an upright picture alone, and its filters in place', () => {
    const upright = { rotationDegrees: 0, isMirrored: false, orientationFrom: 'display-matrix' } as const;
    expect(turnUpright(upright)).toEqual({ inputOptions: [['-reinit_filter', '0']], filters: [] });
  });

  it.each([
    [90, ['transpose=clock']],
    [180, ['hflip', 'vflip']],
    [270, ['transpose=cclock']],
  ])('turns by %i degrees itself where only the tag says so', (rotationDegrees, filters) => {
    const turned = { rotationDegrees, isMirrored: false, orientationFrom: 'legacy-tag' } as const;
    expect(turnUpright(turned)).toEqual({ inputOptions: [], filters });
  });

  it.each([
    [90, false],
    [0, true],
  ])('leaves %i degrees, mirrored: %s, of a display matrix to ffmpeg', (rotationDegrees, isMirrored) => {
    const turned = { rotationDegrees, isMirrored, orientationFrom: 'display-matrix' } as const;
    expect(turnUpright(turned)).toEqual({ inputOptions: [], filters: [] });
  });
});
