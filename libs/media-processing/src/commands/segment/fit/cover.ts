import { cropTo, shapeWithin } from '../crop-picture';
import { whole, type FitContext, type FittedPicture } from './fit';

/** The middle of the picture, as much of it as has the shape of the area. */
export function cover({ picture, area, scaleTo }: FitContext): FittedPicture {
  return { filters: [...cropTo(shapeWithin(picture, area), picture), ...scaleTo(area)], box: whole(area) };
}
