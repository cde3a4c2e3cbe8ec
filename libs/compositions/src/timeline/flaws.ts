import type { Problem } from './problem';

class MetFlaw extends Error {}

/**
 * A view of a request in which invalid values cannot be read: reading one throws, and `unlessFlawed` catches it. So
 * each check judges only valid values, need not know what may be wrong with the others, and does not report what merely
 * follows from that.
 */
export function hideFlaws(request: unknown, flaws: readonly Pick<Problem, 'path'>[]): unknown {
  if (flaws.length === 0) return request;
  const paths = new Set(flaws.map(({ path }) => path));
  return isObject(request) && !Array.isArray(request) ? viewOf(request, '', paths) : FLAW;
}

/** The result of a check; nothing if it has to read a value that is already known to be invalid. */
export function unlessFlawed<T>(check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof MetFlaw) return [];
    throw error;
  }
}

/** Those fields that are set and valid. */
export function givenOf<Name extends string>(
  object: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
): Name[] {
  return names.filter((name) => unlessFlawed(() => ((object[name] ?? null) === null ? [] : [name])).length > 0);
}

/** Invalid elements do not stop iteration over a list: only reading their content throws. */
const FLAW = new Proxy({}, { get: stop });

function viewOf(part: object, path: string, flaws: ReadonlySet<string>): object {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol') return value;
      const at = path === '' ? name : `${path}.${name}`;
      if (flaws.has(at)) return Array.isArray(target) ? FLAW : stop();
      return isObject(value) ? viewOf(value, at, flaws) : value;
    },
  });
}

function stop(): never {
  throw new MetFlaw();
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
