interface Memory {
  readonly forMs: number;
}

/** Caches the result of a function for a while; failures are not cached. */
export function remember<T>(find: () => Promise<T>, { forMs }: Memory): () => Promise<T> {
  let found: { readonly value: T; readonly untilMs: number } | null = null;
  return async () => {
    if (found && Date.now() < found.untilMs) return found.value;
    const value = await find();
    found = { value, untilMs: Date.now() + forMs };
    return value;
  };
}
