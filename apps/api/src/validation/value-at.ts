/** What a parsed JSON value has at a dotted path; undefined where that leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined;
    return (part as Readonly<Record<string, unknown>>)[name];
  }, value);
}
