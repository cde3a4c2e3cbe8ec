/** A clip among those of its track, one after the other. */
export interface Neighbour<T> {
  readonly clip: T;
  readonly before: Neighbour<T> | null;
}

/** Clips, which are in order of time, each with the one that begins before it on its track. */
export function neighbours<T extends { readonly track: number }>(clips: readonly T[]): Neighbour<T>[] {
  const tracks = new Map<number, Neighbour<T>>();
  return clips.map((clip) => {
    const neighbour = { clip, before: tracks.get(clip.track) ?? null };
    tracks.set(clip.track, neighbour);
    return neighbour;
  });
}
