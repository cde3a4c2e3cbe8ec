/** The same function, of which one call at a time is under way: who calls it meanwhile gets what that finds. */
export function shareReads<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  return () =>
    (underWay ??= read().finally(() => {
      underWay = null;
    }));
}
