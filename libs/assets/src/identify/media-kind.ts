import { isStill, type MediaInfo } from '@app/media-processing';
import type { AssetKind } from '../asset-kind';

/** Pictures that may move. */
const IMAGE_CONTAINERS = ['gif', 'apng'];

/** What a media file counts as: one that has a picture is no sound, whatever it has beside it. */
export function mediaKind(media: MediaInfo): AssetKind {
  if (!media.video) return 'audio';
  return isStill(media) || IMAGE_CONTAINERS.includes(media.container) ? 'image' : 'video';
}
