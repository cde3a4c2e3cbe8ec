/** What the `merge` of a body maps names to; null where there is none, or one that is not made of texts. */
export function valuesOf(body: unknown): ReadonlyMap<string, string> | null {
  if (!isObject(body) || !Object.hasOwn(body, 'merge') || !isObject(body.merge)) return null;
  const entries = Object.entries(body.merge);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? new Map(entries) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
