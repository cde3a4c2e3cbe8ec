import type { VideoInfo } from '../../media-info/media-info';

/** How to rotate a source upright: input options, and filters before scaling. */
export interface Turn {
  readonly inputOptions: readonly (readonly string[])[];
  readonly filters: readonly string[];
}

/**
 * ffmpeg rotates sources with a display matrix by itself, and removes the matrix: with `-noautorotate` the output would
 * keep it. Sources with only the legacy `rotate` tag are left to us.
 *
 * Call recordings change their size midway. ffmpeg would then reinitialise all filters, and lose layers that have
 * already been read; `scale` handles it, the rotating filters do not.
 */
export function turnUpright({ rotationDegrees, isMirrored, orientationFrom }: Orientation): Turn {
  if (rotationDegrees === 0 && !isMirrored) return { inputOptions: [['-reinit_filter', '0']], filters: [] };
  const isLeftToUs = orientationFrom === 'legacy-tag';
  return { inputOptions: [], filters: isLeftToUs ? (ROTATIONS[rotationDegrees] ?? []) : [] };
}

type Orientation = Pick<VideoInfo, 'rotationDegrees' | 'isMirrored' | 'orientationFrom'>;

/** By degrees, clockwise. */
const ROTATIONS: Readonly<Record<number, readonly string[]>> = {
  90: ['transpose=clock'],
  180: ['hflip', 'vflip'],
  270: ['transpose=cclock'],
};
