import type { CubeLut } from './cube-lut';

/**
 * A LUT as a `.cube` file of our own: nothing but its size and its rows.
 *
 * @param intensity 0-1: how far each colour goes from where it was to where the LUT leads. Between the points of a LUT
 *   colours are interpolated, and what is in between is so too: mixing the points mixes all colours.
 */
export function writeCube({ size, values }: CubeLut, intensity: number): string {
  const rows = Array.from({ length: size ** 3 }, (_, point) =>
    identityAt(point, size)
      .map((before, channel) => before + ((values[3 * point + channel] ?? 0) - before) * intensity)
      .map((value) => value.toFixed(6))
      .join(' '),
  );
  return `LUT_3D_SIZE ${size}\n${rows.join('\n')}\n`;
}

/** The colour that a point stands for. */
function identityAt(point: number, size: number): number[] {
  return [point % size, Math.floor(point / size) % size, Math.floor(point / size ** 2)].map(
    (index) => index / (size - 1),
  );
}
