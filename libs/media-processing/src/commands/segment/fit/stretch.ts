import { whole, type FitContext, type FittedPicture } from './fit';

/** The whole picture on the whole area. */
export function stretch({ area, scaleTo }: FitContext): FittedPicture {
  return { filters: scaleTo(area), box: whole(area) };
}
