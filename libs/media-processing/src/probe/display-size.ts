import { parseRational, toNumber } from '../time/rational';
import type { ProbeStream } from './probe-document';

export interface DisplaySize {
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly rotationDegrees: number;
}

/** The size at which a stream is meant to be seen: square pixels, upright. Lines are kept, columns are stretched. */
export function displaySize(stream: ProbeStream, coded: { width: number; height: number }): DisplaySize {
  const aspect = parseRational(stream.sample_aspect_ratio);
  const stretch = aspect && aspect.num > 0 ? toNumber(aspect) : 1;
  const width = Math.max(1, Math.round(coded.width * stretch));
  const rotationDegrees = clockwiseRotation(stream);
  return rotationDegrees % 180 === 0
    ? { displayWidth: width, displayHeight: coded.height, rotationDegrees }
    : { displayWidth: coded.height, displayHeight: width, rotationDegrees };
}

/**
 * ffprobe's `rotation` of the display matrix counts counterclockwise, the legacy tag `rotate` clockwise. Other
 * angles than quarter turns are rounded to them; a degenerate matrix shows as an absurd angle and counts as none.
 */
function clockwiseRotation({ side_data_list, tags }: ProbeStream): number {
  const matrix = side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation;
  const clockwise = matrix === undefined ? Number(tags?.rotate ?? tags?.ROTATE ?? 0) : -matrix;
  if (!(Math.abs(clockwise) <= 360)) return 0;
  const quarterTurns = Math.round(clockwise / 90);
  return ((quarterTurns + 4) % 4) * 90;
}
