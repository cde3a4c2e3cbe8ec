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
 * One page of a list.
 *
 * @param found the rows from the offset on, up to one more than the limit, which shows whether more follow
 * @param counted the total, possibly some seconds old; the real one is at least what was found
 */
export function listPage<T>(found: readonly T[], { limit, offset }: Place, counted: number): ListPage<T> {
  const items = found.slice(0, limit);
  const known = items.length === 0 ? 0 : offset + found.length;
  return { items, hasMore: found.length > limit, total: Math.max(counted, known) };
}
