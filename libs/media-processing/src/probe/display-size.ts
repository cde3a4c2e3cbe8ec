import { parseRational, toNumber } from '../time/rational';
import { readOrientation, type Orientation } from './orientation';
import type { ProbeStream } from './probe-document';

export interface DisplaySize extends Orientation {
  readonly displayWidth: number;
  readonly displayHeight: number;
}

/** The size at which a stream is meant to be seen: square pixels, upright. Lines are kept, columns are stretched. */
export function displaySize(stream: ProbeStream, coded: { width: number; height: number }): DisplaySize {
  const aspect = parseRational(stream.sample_aspect_ratio);
  const stretch = aspect && aspect.num > 0 ? toNumber(aspect) : 1;
  const width = Math.max(1, Math.round(coded.width * stretch));
  const orientation = readOrientation(stream);
  return orientation.rotationDegrees % 180 === 0
    ? { displayWidth: width, displayHeight: coded.height, ...orientation }
    : { displayWidth: coded.height, displayHeight: width, ...orientation };
}
