import { containFit } from '../contain-fit';
import { whole, type FitContext, type FittedPicture } from './fit';

/** The whole image, with black bars if the area has to be filled. */
export function contain({ picture, area, fillsArea, scaleTo }: FitContext): FittedPicture {
  const box = containFit(picture, area);
  const hasBars = box.width < area.width || box.height < area.height;
  if (!fillsArea || !hasBars) return { filters: scaleTo(box), box };
  return {
    filters: [...scaleTo(box), `pad=${area.width}:${area.height}:${box.x}:${box.y}:black`],
    box: whole(area),
  };
}
