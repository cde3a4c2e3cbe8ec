import type { MediaInfo, Rational } from '@app/media-processing';
import { sourceRate } from '../timeline/source-rate';
import type { TimelineClip } from '../timeline/timeline';

/** Out point of a clip, exclusive: where its trim or its source ends, whichever comes first; at least 1, as of a still. */
export function sourceEndFrame(clip: TimelineClip, media: MediaInfo, frameRate: Rational): number {
  return Math.max(1, Math.min(clip.trimEndFrame ?? Infinity, sourceFrames(media, sourceRate(frameRate, clip.speed))));
}

/** Length of a source's picture in whole frames of a rate. A last frame that is shown in part counts. */
export function sourceFrames(media: MediaInfo, frameRate: Rational): number {
  const durationUs = media.video?.durationUs ?? media.durationUs;
  // A microsecond of rounding in the container does not make another frame.
  return Math.ceil(((durationUs - 1) * frameRate.num) / (frameRate.den * 1_000_000));
}
