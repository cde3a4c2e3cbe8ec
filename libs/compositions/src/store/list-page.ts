export interface ListPage<T> {
  readonly items: readonly T[];
  /** See `RecentCounts`. */
  readonly total: number;
  readonly hasMore: boolean;
}

interface Place {
  readonly limit: number;
  readonly offset: number;
}

/**
 * The page of a list at a place.
 *
 * @param found from the offset on, one more than the limit if there is one: it tells that more follow
 * @param counted how many the list has, or had some seconds ago; it has what was found at least
 */
export function listPage<T>(found: readonly T[], { limit, offset }: Place, counted: number): ListPage<T> {
  const items = found.slice(0, limit);
  const known = items.length === 0 ? 0 : offset + found.length;
  return { items, hasMore: found.length > limit, total: Math.max(counted, known) };
}
