import { toNumber } from '../../time/rational';
import type { LocalSource } from '../ffmpeg-command';

/** Margin for timestamps that are rounded to the container's clock. */
const PRE_ROLL_US = 500_000;

/** Files are indexed by decoding time, which runs ahead of presentation by as many frames as are reordered. */
const REORDERED_FRAMES = 4;

/**
 * MPEG streams have no keyframe index: ffmpeg seeks to an arbitrary place, and shows nothing until the next keyframe.
 * Broadcasters put them at most a second or two apart, segmented streams up to ten.
 */
const UNINDEXED_PRE_ROLL_US = 12_000_000;
const UNINDEXED_CONTAINERS: ReadonlySet<string> = new Set(['mpegts', 'mpeg']);

/** ffmpeg treats every frame of an animation as a keyframe, although it builds on earlier frames. */
const ANIMATIONS: ReadonlySet<string> = new Set(['gif', 'apng']);

/** How long before the first needed frame reading must start, in microseconds; may be infinite. */
export function videoPreRollUs({ media }: LocalSource): number {
  if (ANIMATIONS.has(media.container)) return Infinity;
  if (UNINDEXED_CONTAINERS.has(media.container)) return UNINDEXED_PRE_ROLL_US;
  const rate = media.video ? toNumber(media.video.frameRate) : 0;
  return rate > 0 ? Math.max(PRE_ROLL_US, (REORDERED_FRAMES * 1_000_000) / rate) : UNINDEXED_PRE_ROLL_US;
}
