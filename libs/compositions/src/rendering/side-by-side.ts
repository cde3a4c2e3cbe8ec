export interface Lanes {
  /** How many are worked on at once, at least 1. */
  readonly lanes: number;
  readonly signal: AbortSignal;
}

/**
 * Works on items, a few at a time; the results are in the order of the items. The first failure aborts the others, and
 * is thrown when all of them have stopped, so that nothing is still working in a folder that is about to be removed.
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  { lanes, signal }: Lanes,
  work: (item: T, signal: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const waiting = [...items.entries()];
  const results: R[] = [];
  const failed = new AbortController();
  const workNext = async (): Promise<void> => {
    const either = AbortSignal.any([signal, failed.signal]);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      either.throwIfAborted();
      const [index, item] = next;
      results[index] = await work(item, either);
    }
  };
  await endTogether(Array.from({ length: Math.min(lanes, items.length) }, workNext), failed);
  return results;
}

type Work<T> = (signal: AbortSignal) => Promise<T>;

/** Runs two different things side by side; failures are handled as by `sideBySide`. */
export function bothOf<A, B>(signal: AbortSignal, first: Work<A>, second: Work<B>): Promise<readonly [A, B]> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  return endTogether([first(either), second(either)] as const, failed);
}

async function endTogether<W extends readonly Promise<unknown>[]>(
  working: W,
  failed: AbortController,
): Promise<{ -readonly [I in keyof W]: Awaited<W[I]> }> {
  try {
    return await Promise.all(working);
  } catch (error) {
    failed.abort(error);
    await Promise.allSettled(working);
    throw error;
  }
}
