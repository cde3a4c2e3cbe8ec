import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, type ClipSpec } from '../spec';
import type { TimelineClip } from './timeline';

/** Where a clip lies. */
export type Slot = Pick<TimelineClip, 'track' | 'startFrame' | 'endFrame'>;

export function slotOf({ start_time, end_time, track }: ClipSpec, frameRate: Rational): Slot {
  return {
    track: track ?? DEFAULTS.track,
    startFrame: secondsToFrames(start_time, frameRate),
    endFrame: secondsToFrames(end_time, frameRate),
  };
}
