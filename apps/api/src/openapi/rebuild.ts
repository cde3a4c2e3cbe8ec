import { isPlainObject } from '../validation/is-plain-object';

/** Rebuilds a JSON value bottom-up: `change` is called for every object, after its children. */
export function rebuild(value: unknown, change: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((element) => rebuild(element, change));
  if (!isPlainObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rebuild(part, change)])));
}
