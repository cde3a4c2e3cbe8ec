import type { MediaInfo, Rational } from '@app/media-processing';
import { sourceRate } from '../timeline/source-rate';
import type { TimelineClip } from '../timeline/timeline';

/** Out point of a clip, exclusive: where its trim or its source ends, whichever comes first; at least 1, as of a still. */
export function sourceEndFrame(clip: TimelineClip, media: MediaInfo, frameRate: Rational): number {
  return Math.max(1, Math.min(clip.trimEndFrame ?? Infinity, sourceFrames(media, sourceRate(frameRate, clip.speed))));
}

/** Length of a source's video in whole frames at a rate. A partial last frame counts. */
export function sourceFrames(media: MediaInfo, frameRate: Rational): number {
  const durationUs = media.video?.durationUs ?? media.durationUs;
  // Tolerates rounding in the container by a microsecond.
  return Math.ceil(((durationUs - 1) * frameRate.num) / (frameRate.den * 1_000_000));
}
