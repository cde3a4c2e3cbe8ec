/**
 * Does the work for each, one after the other, whatever became of those before: what can never be done, such as an object
 * that storage does not let go, must not keep all others waiting. Rejects in the end as the first that failed did.
 */
export async function tryEach<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for await (const item of items) await work(item).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
