import { splitAndOverlay } from '../../filter-graph';
import { containFit, type Size } from '../contain-fit';
import { cover } from './cover';
import { stretch } from './stretch';
import { whole, type FitContext, type FittedPicture } from './fit';

/** Of the area's height. */
const BLUR_RADIUS = 1 / 40;

/** The backdrop has no detail to lose: at a quarter of the size it takes a sixteenth of the work. */
const BACKDROP_SHRINK = 4;

/** The whole image in front of a blurred copy that covers the area. */
export function blur(context: FitContext): FittedPicture {
  const { picture, area, name, scaleTo } = context;
  const box = containFit(picture, area);
  if (box.width === area.width && box.height === area.height) return stretch(context);
  const backdrop = shrink(area);
  const sigma = (backdrop.height * BLUR_RADIUS).toFixed(2);
  const graph = splitAndOverlay({
    name: `${name}blur`,
    below: [
      ...cover({ ...context, area: backdrop }).filters,
      `gblur=sigma=${sigma}:steps=2`,
      `scale=${area.width}:${area.height}`,
      // A quarter of the size, rounded to even numbers, rarely has exactly the same aspect ratio; `scale` would
      // compensate.
      'setsar=1',
    ],
    above: scaleTo(box),
    ...box,
  });
  return { filters: [graph], box: whole(area) };
}

function shrink({ width, height }: Size): Size {
  const shorten = (length: number): number => Math.max(2, 2 * Math.round(length / (2 * BACKDROP_SHRINK)));
  return { width: shorten(width), height: shorten(height) };
}
