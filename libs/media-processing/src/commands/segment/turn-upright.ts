import type { VideoInfo } from '../../media-info/media-info';

/** What stands a picture upright: options of its input, and filters that come before it is scaled. */
export interface Turn {
  readonly inputOptions: readonly (readonly string[])[];
  readonly filters: readonly string[];
}

/**
 * ffmpeg turns what has a display matrix by itself, and takes the matrix off what is made of it: with `-noautorotate`
 * the output would carry it on. What only has the legacy `rotate` tag is left to us.
 *
 * Recordings of calls change their size midway. ffmpeg would then build all filters anew, and lose the layers that
 * have been read already; `scale` copes with it, the filters that turn a picture do not.
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
