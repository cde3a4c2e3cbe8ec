import type { TimelineClip } from './timeline';

/** A clip among those of its track, one after the other. */
export interface Neighbour {
  readonly clip: TimelineClip;
  readonly before: Neighbour | null;
}

/** Clips, which are in order of time, each with the one that begins before it on its track. */
export function neighbours(clips: readonly TimelineClip[]): Neighbour[] {
  const tracks = new Map<number, Neighbour>();
  return clips.map((clip) => {
    const neighbour = { clip, before: tracks.get(clip.track) ?? null };
    tracks.set(clip.track, neighbour);
    return neighbour;
  });
}
