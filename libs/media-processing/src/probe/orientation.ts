import type { OrientationSource } from '../media-info/media-info';
import type { ProbeStream } from './probe-document';

export interface Orientation {
  /** Clockwise: 0, 90, 180 or 270. */
  readonly rotationDegrees: number;
  /** Whether the rotated picture is then flipped, left to right. */
  readonly isMirrored: boolean;
  readonly orientationFrom: OrientationSource;
}

/**
 * How players turn a stream. Other angles than quarter turns are rounded to them; a degenerate matrix shows as an
 * absurd angle and counts as none. Where there is a display matrix, the legacy tag does not count.
 */
export function readOrientation({ side_data_list, tags }: ProbeStream): Orientation {
  const matrix = side_data_list?.find(({ rotation }) => rotation !== undefined);
  if (matrix?.rotation === undefined) {
    const rotationDegrees = toQuarterTurns(Number(tags?.rotate ?? tags?.ROTATE ?? 0));
    return {
      rotationDegrees,
      isMirrored: false,
      orientationFrom: rotationDegrees === 0 ? 'display-matrix' : 'legacy-tag',
    };
  }
  // ffprobe counts counterclockwise. The angle is that of the picture's upper edge, which a flip turns around.
  const isMirrored = flips(matrix.displaymatrix);
  const rotationDegrees = toQuarterTurns(isMirrored ? 180 + matrix.rotation : -matrix.rotation);
  return { rotationDegrees, isMirrored, orientationFrom: 'display-matrix' };
}

function toQuarterTurns(clockwise: number): number {
  if (!(Math.abs(clockwise) <= 360)) return 0;
  return ((Math.round(clockwise / 90) + 4) % 4) * 90;
}

/** Whether the upper left two by two of a matrix, as ffprobe prints its rows, have a negative determinant. */
function flips(matrix: string | undefined): boolean {
  const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = (matrix ?? '')
    .trim()
    .split('\n')
    .map((row) => row.replace(/^\d+:/, '').trim().split(/\s+/).map(Number));
  return a * d - b * c < 0;
}
