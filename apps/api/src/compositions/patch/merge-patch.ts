import { isPlainObject } from '../../validation/is-plain-object';

/**
 * What a JSON Merge Patch makes of a document: null removes, lists are replaced as a whole.
 * https://www.rfc-editor.org/rfc/rfc7386#section-2
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const before = new Map(isPlainObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) before.delete(name);
    else before.set(name, mergePatch(before.get(name), value));
  }
  // Defines properties and assigns none: "__proto__" is a name like any other.
  return Object.fromEntries(before);
}
