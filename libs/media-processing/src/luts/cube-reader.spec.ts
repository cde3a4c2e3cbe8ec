import { Fault } from '@app/contracts';
import * as fc from 'fast-check';
import { CUBE_SIZE, type CubeLut } from './cube-lut';
import { CubeReader } from './cube-reader';
import { writeCube } from './write-cube';

function readCube(text: string): CubeLut {
  const reader = new CubeReader();
  for (const line of text.split(/\r?\n/)) reader.readLine(line);
  return reader.finish();
}

/** What is said of a file; null when it is accepted. */
function flawOf(text: string): string | null {
  try {
    readCube(text);
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error).toMatchObject({ code: 'INVALID_MEDIA', blame: 'user', retryable: false });
    return error.message;
  }
}

const ROWS = ['0 0 0', '1 0 0', '0 1 0', '1 1 0', '0 0 1', '1 0 1', '0 1 1', '1 1 1'];
const cubeOf = (...rows: readonly string[]): string => ['LUT_3D_SIZE 2', ...rows].join('\n');

const anyLut = fc
  .integer({ min: CUBE_SIZE.min, max: 5 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -2_000_000, max: 2_000_000 }), { minLength: 3 * size ** 3, maxLength: 3 * size ** 3 })
      .map((millionths) => ({ size, values: Float64Array.from(millionths, (value) => value / 1e6) })),
  );

describe('CubeReader', () => {
  it('reads what grading tools write', () => {
    const head = ['\uFEFF# made by hand', 'TITLE "A look: #1"', 'DOMAIN_MIN 0 0 0', 'DOMAIN_MAX 1.0 1.0 1.0', ''];
    const lut = readCube(
      [...head, 'LUT_3D_INPUT_RANGE 0.0 1.0', 'LUT_3D_SIZE 2', '', ...ROWS, '', '# end'].join('\r\n'),
    );
    expect(lut.size).toBe(2);
    expect([...lut.values]).toEqual(ROWS.flatMap((row) => row.split(' ').map(Number)));
  });

  it('reads numbers as they may be written', () => {
    const lut = readCube(cubeOf(' -.5\t1.e-1 +2E0 ', ...ROWS.slice(1)));
    expect([...lut.values.slice(0, 3)]).toEqual([-0.5, 0.1, 2]);
  });

  it.each([
    ['nothing', '', 'no LUT_3D_SIZE'],
    ['no size', ROWS.join('\n'), 'Line 1 of the LUT is a row before LUT_3D_SIZE'],
    ['a 1D LUT', 'LUT_1D_SIZE 2\n0 0 0\n1 1 1', '1D LUT'],
    ['a size of 1', 'LUT_3D_SIZE 1\n0 0 0', 'from 2 to 65'],
    ['a size of 66', 'LUT_3D_SIZE 66', 'from 2 to 65'],
    ['a size of a billion', 'LUT_3D_SIZE 1000000000', 'from 2 to 65'],
    ['half a size', 'LUT_3D_SIZE 2.5', 'from 2 to 65'],
    ['two sizes', 'LUT_3D_SIZE 2\nLUT_3D_SIZE 2', 'a second time'],
    ['a row too few', cubeOf(...ROWS.slice(1)), 'has 7 rows; LUT_3D_SIZE 2 needs 8'],
    ['a row too many', cubeOf(...ROWS, '1 1 1'), 'Line 10 of the LUT is one row more'],
    ['two numbers', cubeOf('0 0', ...ROWS), 'Line 2 of the LUT is not three numbers'],
    ['four numbers', cubeOf('0 0 0 0', ...ROWS), 'not three numbers'],
    ['not a number', cubeOf('0 nan 0', ...ROWS), 'not three numbers'],
    ['infinity', cubeOf('0 1e999 0', ...ROWS), 'not three numbers'],
    ['a colour beyond all bounds', cubeOf('0 1001 0', ...ROWS), 'from -1000 to 1000'],
    ['a hexadecimal number', cubeOf('0 0x1 0', ...ROWS), 'not three numbers'],
    ['inf first', cubeOf('inf 0 0', ...ROWS), 'neither a row'],
    ['another domain', 'DOMAIN_MAX 4 4 4', 'another domain'],
    ['a domain of one number', 'DOMAIN_MIN 0', 'another domain'],
    ['another range', 'LUT_3D_INPUT_RANGE 0 4', 'another domain'],
    ['a title without quotes', 'TITLE look', 'no TITLE'],
    ['an unknown keyword', 'LUT_4D_SIZE 2', 'neither a row'],
    ['a keyword among the rows', cubeOf('0 0 0', 'TITLE "x"'), 'among the rows'],
    ['a web page', '<!doctype html>', 'Line 1 of the LUT is neither'],
  ])('refuses %s', (_name, text, said) => {
    expect(flawOf(text)).toContain(said);
  });

  it('reads back what writeCube writes', () => {
    fc.assert(
      fc.property(anyLut, (lut) => {
        const read = readCube(writeCube(lut, 1));
        expect([...read.values]).toEqual([...lut.values].map((value) => expect.closeTo(value, 6) as number));
      }),
      { numRuns: 30 },
    );
  });

  it('never fails but by saying what is wrong', () => {
    const word = fc.constantFrom(
      'LUT_3D_SIZE',
      'TITLE',
      '"',
      '2',
      '0.5',
      '-1e9',
      'DOMAIN_MIN',
      '#',
      ' ',
      '\n',
      '\0',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const said = flawOf(words.join(' '));
        expect(said === null || said.endsWith('.')).toBe(true);
      }),
    );
  });
});
