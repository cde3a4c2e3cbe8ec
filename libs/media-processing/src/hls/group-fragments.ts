import type { Rational } from '../time/rational';

/** Short enough to begin and to switch quickly, long enough for requests not to count. */
const TARGET_SECONDS = 4;

/** A fragment of a track: where it begins, in ticks, and where its bytes lie in the file. */
export interface Fragment {
  readonly startTicks: number;
  readonly firstByte: number;
  readonly bytes: number;
}

/** Consecutive fragments that are delivered as one file. */
export interface MediaSegment {
  readonly firstByte: number;
  readonly bytes: number;
  readonly seconds: Rational;
}

export interface FragmentedTrack {
  /** In order, without gaps between. */
  readonly fragments: readonly Fragment[];
  readonly endTicks: number;
  readonly ticksPerSecond: number;
}

/**
 * Puts fragments together into segments of four seconds, or as few more as end with a fragment: under six with GOPs of
 * two. Only the last may be shorter. Renditions of one timeline are cut at the same frames, so they come out alike.
 */
export function groupFragments({ fragments, endTicks, ticksPerSecond }: FragmentedTrack): MediaSegment[] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const open = groups.at(-1);
    const start = open?.[0]?.startTicks ?? -Infinity;
    if (open && fragment.startTicks - start < TARGET_SECONDS * ticksPerSecond) open.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map(([first, ...more], index) => {
    const { startTicks = 0, firstByte = 0, bytes = 0 } = first ?? {};
    const end = groups[index + 1]?.[0]?.startTicks ?? endTicks;
    return {
      firstByte,
      bytes: more.reduce((sum, fragment) => sum + fragment.bytes, bytes),
      seconds: { num: end - startTicks, den: ticksPerSecond },
    };
  });
}
