import { displaySize } from './display-size';
import type { ProbeStream } from './probe-document';

const coded = { width: 1920, height: 1080 };
const sizeOf = (stream: Partial<ProbeStream>): ReturnType<typeof displaySize> =>
  displaySize({ index: 0, ...stream }, coded);

describe('displaySize', () => {
  it.each([
    [-90, 90],
    [90, 270],
    [180, 180],
    [-180, 180],
    [-0, 0],
    [-88, 90],
    [360, 0],
    [-2_147_483_648, 0],
  ])('takes a display matrix of %d degrees counterclockwise for %d clockwise', (rotation, rotationDegrees) => {
    expect(sizeOf({ side_data_list: [{}, { rotation }] })).toMatchObject({ rotationDegrees });
  });

  it.each([
    ['90', 90],
    ['270', 270],
    ['-90', 270],
    ['0', 0],
    ['sideways', 0],
  ])('takes the tag rotate=%s for %d clockwise', (rotate, rotationDegrees) => {
    expect(sizeOf({ tags: { rotate } })).toMatchObject({ rotationDegrees });
    expect(sizeOf({ tags: { ROTATE: rotate } })).toMatchObject({ rotationDegrees });
  });

  it('believes the display matrix rather than the tag', () => {
    expect(sizeOf({ tags: { rotate: '180' }, side_data_list: [{ rotation: -90 }] })).toMatchObject({
      rotationDegrees: 90,
    });
  });

  it.each([
    [undefined, 1920],
    ['1:1', 1920],
    ['0:1', 1920],
    ['N/A', 1920],
    ['4:3', 2560],
    ['3:4', 1440],
    ['1:1000000', 1],
  ])('makes a pixel of shape %s square', (sample_aspect_ratio, displayWidth) => {
    const stream = sample_aspect_ratio === undefined ? {} : { sample_aspect_ratio };
    expect(sizeOf(stream)).toEqual({ displayWidth, displayHeight: 1080, rotationDegrees: 0 });
  });

  it('stretches before it turns', () => {
    expect(sizeOf({ sample_aspect_ratio: '4:3', side_data_list: [{ rotation: 90 }] })).toEqual({
      displayWidth: 1080,
      displayHeight: 2560,
      rotationDegrees: 270,
    });
  });
});
