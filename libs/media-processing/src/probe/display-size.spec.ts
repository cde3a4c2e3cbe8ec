import { displaySize } from './display-size';
import type { ProbeStream } from './probe-document';

const coded = { width: 1920, height: 1080 };
const sizeOf = (stream: Partial<ProbeStream>): ReturnType<typeof displaySize> =>
  displaySize({ index: 0, ...stream }, coded);

describe('displaySize', () => {
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
    expect(sizeOf(stream)).toEqual({
      displayWidth,
      displayHeight: 1080,
      rotationDegrees: 0,
      isMirrored: false,
      orientationFrom: 'display-matrix',
    });
  });

  it('stretches before it turns', () => {
    expect(sizeOf({ sample_aspect_ratio: '4:3', side_data_list: [{ rotation: 90 }] })).toEqual({
      displayWidth: 1080,
      displayHeight: 2560,
      rotationDegrees: 270,
      isMirrored: false,
      orientationFrom: 'display-matrix',
    });
  });
});
