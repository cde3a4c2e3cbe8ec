import type { TimelineTransition } from '../timeline/timeline';
import type { Showing } from './underrun/showing';

/** What a track shows: a clip, or a transition between two. A side that shows nothing (yet, or any more) is null. */
export type TrackPicture = ShownClip | ShownTransition;

interface ShownClip {
  readonly kind: 'clip';
  readonly track: number;
  readonly showing: Showing;
}

export interface ShownTransition {
  readonly kind: 'transition';
  readonly track: number;
  readonly transition: TimelineTransition;
  readonly from: Showing | null;
  readonly to: Showing | null;
}

/** The tracks that show something, the lowest first. */
export function stackTracks(
  showings: readonly Showing[],
  transitions: readonly TimelineTransition[],
): readonly TrackPicture[] {
  const passing = transitions.map((transition): ShownTransition => {
    const sideOf = (index: number): Showing | null => showings.find(({ clip }) => clip.index === index) ?? null;
    const { track, from, to } = transition;
    return { kind: 'transition', track, transition, from: sideOf(from), to: sideOf(to) };
  });
  const alone = showings
    .filter(({ clip }) => !transitions.some(({ track }) => track === clip.track))
    .map((showing): ShownClip => ({ kind: 'clip', track: showing.clip.track, showing }));
  return [...alone, ...passing.filter(({ from, to }) => from ?? to)].sort((a, b) => a.track - b.track);
}
