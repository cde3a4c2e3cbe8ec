import { readOrientation } from './orientation';
import type { ProbeStream } from './probe-document';

const orientationOf = (stream: Partial<ProbeStream>): ReturnType<typeof readOrientation> =>
  readOrientation({ index: 0, ...stream });

/** As ffprobe 5.1 prints it. */
const matrix = (a: number, b: number, c: number, d: number): string =>
  `\n00000000: ${a} ${b} 0\n00000001: ${c} ${d} 0\n00000002: 20971520 0 1073741824\n`;
const ONE = 65_536;

describe('readOrientation', () => {
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
    expect(orientationOf({ side_data_list: [{}, { rotation }] })).toMatchObject({ rotationDegrees });
  });

  it.each([
    ['90', 90],
    ['270', 270],
    ['-90', 270],
    ['0', 0],
    ['sideways', 0],
  ])('takes the tag rotate=%s for %d clockwise', (rotate, rotationDegrees) => {
    expect(orientationOf({ tags: { rotate } })).toMatchObject({ rotationDegrees });
    expect(orientationOf({ tags: { ROTATE: rotate } })).toMatchObject({ rotationDegrees });
  });

  it('tells the tag from a display matrix', () => {
    expect(orientationOf({ tags: { ROTATE: '90' } })).toMatchObject({ orientationFrom: 'legacy-tag' });
    expect(orientationOf({ side_data_list: [{ rotation: -90 }] })).toMatchObject({ orientationFrom: 'display-matrix' });
  });

  it('believes the display matrix rather than the tag', () => {
    expect(orientationOf({ tags: { rotate: '180' }, side_data_list: [{ rotation: -90 }] })).toMatchObject({
      rotationDegrees: 90,
    });
  });

  // The angles are those that ffprobe gives for these matrices.
  it.each([
    ['left to right', -180, matrix(-ONE, 0, 0, ONE), 0],
    ['top to bottom', 0, matrix(ONE, 0, 0, -ONE), 180],
    ['along one diagonal', -90, matrix(0, ONE, ONE, 0), 90],
    ['along the other', 90, matrix(0, -ONE, -ONE, 0), 270],
  ])('takes a matrix that flips %s apart', (_name, rotation, displaymatrix, rotationDegrees) => {
    expect(orientationOf({ side_data_list: [{ rotation, displaymatrix }] })).toEqual({
      rotationDegrees,
      isMirrored: true,
      orientationFrom: 'display-matrix',
    });
  });

  it('does not take a turn for a flip', () => {
    const displaymatrix = matrix(0, ONE, -ONE, 0);
    expect(orientationOf({ side_data_list: [{ rotation: -90, displaymatrix }] })).toEqual({
      rotationDegrees: 90,
      isMirrored: false,
      orientationFrom: 'display-matrix',
    });
  });
});
