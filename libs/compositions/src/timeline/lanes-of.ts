import type { TimelineClip } from './timeline';

/** Clips, which are in order of time, in as few lanes as keep those of one from overlapping; each of a single track. */
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
