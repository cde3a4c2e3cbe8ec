import { isPlainObject } from '../validation/is-plain-object';

/** Builds a JSON value anew from its leaves up: `change` is given every object in it, whose parts are changed already. */
export function rebuild(value: unknown, change: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((element) => rebuild(element, change));
  if (!isPlainObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rebuild(part, change)])));
}
