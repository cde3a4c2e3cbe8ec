import { secondsToFrames, type Rational } from '@app/media-processing';
import { DEFAULTS, type ClipSpec } from '../spec';
import { lookOfClip } from './look-of-clip';
import { slotOf } from './slot-of';
import { sourceRate } from './source-rate';
import type { TimelineClip } from './timeline';

/** The clips as spans of frames, in order of time. */
export function placeClips(clips: readonly ClipSpec[], frameRate: Rational): TimelineClip[] {
  const frames = (seconds: number): number => secondsToFrames(seconds, frameRate);
  return clips
    .map((clip, index) => {
      const speed = clip.speed ?? DEFAULTS.speed;
      const sourceFrames = (seconds: number): number => secondsToFrames(seconds, sourceRate(frameRate, speed));
      return {
        index,
        url: clip.video_url,
        ...slotOf(clip, frameRate),
        trimStartFrame: sourceFrames(clip.trim_start ?? 0),
        trimEndFrame: typeof clip.trim_end === 'number' ? sourceFrames(clip.trim_end) : null,
        speed,
        underrun: clip.underrun ?? DEFAULTS.underrun,
        look: lookOfClip(clip, `clips.${index}`),
        transition: clip.transition?.type ?? null,
        fadeInFrames: frames(clip.fade_in ?? DEFAULTS.fadeSeconds),
        fadeOutFrames: frames(clip.fade_out ?? DEFAULTS.fadeSeconds),
        volume: clip.volume ?? DEFAULTS.clipVolume,
      };
    })
    .sort((a, b) => a.startFrame - b.startFrame);
}
