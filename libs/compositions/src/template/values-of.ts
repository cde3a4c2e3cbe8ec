/** The `merge` of a body; null if there is none, or if it is not a map of strings. */
export function valuesOf(body: unknown): ReadonlyMap<string, string> | null {
  if (!isObject(body) || !Object.hasOwn(body, 'merge') || !isObject(body.merge)) return null;
  const entries = Object.entries(body.merge);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? new Map(entries) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
