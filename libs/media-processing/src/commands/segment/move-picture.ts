import type { ClipMotion } from '../../segments/segment';
import { MOTIONS } from './motion/motions';

/**
 * Moves the view over an image. `perspective` has subpixel precision, while `zoompan` and `crop` jump by whole pixels:
 * https://trac.ffmpeg.org/ticket/4298
 */
export function movePicture(motion: ClipMotion | undefined): string[] {
  if (!motion) return [];
  const { type, amount, frame, clipFrames } = motion;
  // `on` counts the frames of the segment, from 1.
  const progress = `((on+${frame}-1)/${Math.max(1, clipFrames - 1)})`;
  const { zoom, left, top } = MOTIONS[type](progress, amount);
  const x = `W*(1-1/${zoom})*${left}`;
  const y = `H*(1-1/${zoom})*${top}`;
  const [right, bottom] = [`${x}+W/${zoom}`, `${y}+H/${zoom}`];
  const corners = [
    [x, y],
    [right, y],
    [x, bottom],
    [right, bottom],
  ].map(([cornerX, cornerY], corner) => `x${corner}=${cornerX}:y${corner}=${cornerY}`);
  return [`perspective=${corners.join(':')}:interpolation=cubic:eval=frame`];
}
