import { cropTo, shapeWithin } from '../crop-picture';
import { whole, type FitContext, type FittedPicture } from './fit';

/** The largest centred part of the image with the aspect ratio of the area. */
export function cover({ picture, area, scaleTo }: FitContext): FittedPicture {
  return { filters: [...cropTo(shapeWithin(picture, area), picture), ...scaleTo(area)], box: whole(area) };
}
