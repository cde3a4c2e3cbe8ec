import type { TimelineClip } from './timeline';

/**
 * Distributes clips, given in order of time, over as few lanes as possible without overlaps; each lane belongs to one
 * track.
 */
export function lanesOf(clips: readonly TimelineClip[]): TimelineClip[][] {
  const lanes: TimelineClip[][] = [];
  for (const clip of clips) {
    const lane = lanes.find((others) => {
      const last = others.at(-1);
      return last?.track === clip.track && last.endFrame <= clip.startFrame;
    });
    if (lane) lane.push(clip);
    else lanes.push([clip]);
  }
  return lanes.sort((a, b) => trackOf(a) - trackOf(b));
}

function trackOf(lane: readonly TimelineClip[]): number {
  return lane[0]?.track ?? 0;
}
