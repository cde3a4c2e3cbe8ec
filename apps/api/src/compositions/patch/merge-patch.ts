import { isPlainObject } from '../../validation/is-plain-object';

/**
 * Applies a JSON Merge Patch to a document: null removes, arrays are replaced as a whole.
 * https://www.rfc-editor.org/rfc/rfc7386#section-2
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const before = new Map(isPlainObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) before.delete(name);
    else before.set(name, mergePatch(before.get(name), value));
  }
  // Defines properties instead of assigning them, so that "__proto__" is a name like any other.
  return Object.fromEntries(before);
}
