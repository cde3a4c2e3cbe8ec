import { writeCube } from './write-cube';

/** Everything becomes red. */
const RED = { size: 2, values: Float64Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? 1 : 0)) };

describe('writeCube', () => {
  it('writes the rows with red running fastest', () => {
    expect(writeCube(RED, 0)).toBe(
      [
        'LUT_3D_SIZE 2',
        ...['0.000000 0.000000 0.000000', '1.000000 0.000000 0.000000'],
        ...['0.000000 1.000000 0.000000', '1.000000 1.000000 0.000000'],
        ...['0.000000 0.000000 1.000000', '1.000000 0.000000 1.000000'],
        ...['0.000000 1.000000 1.000000', '1.000000 1.000000 1.000000', ''],
      ].join('\n'),
    );
  });

  it('goes as far as the intensity says', () => {
    const [, black, , , , , , , white] = writeCube(RED, 0.25).split('\n');
    expect(black).toBe('0.250000 0.000000 0.000000');
    expect(white).toBe('1.000000 0.750000 0.750000');
  });
});
