/**
 * Does the work for each item in turn, even if earlier ones failed: one that always fails, such as an object that
 * storage will not delete, must not block the others. Finally rejects with the first failure.
 */
export async function tryEach<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for await (const item of items) await work(item).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
