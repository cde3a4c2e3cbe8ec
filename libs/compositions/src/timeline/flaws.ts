import type { Problem } from './problem';

class MetFlaw extends Error {}

/**
 * A request as it came, in which nobody can read what is wrong: who tries stops, and is caught by `unlessFlawed`. So
 * each check judges what is sound, and none has to know what may be wrong with the rest, nor tells what only follows
 * from that.
 */
export function hideFlaws(request: unknown, flaws: readonly Pick<Problem, 'path'>[]): unknown {
  if (flaws.length === 0) return request;
  const paths = new Set(flaws.map(({ path }) => path));
  return isObject(request) && !Array.isArray(request) ? viewOf(request, '', paths) : FLAW;
}

/** What a check finds; nothing where it has to read what is wrong already. */
export function unlessFlawed<T>(check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof MetFlaw) return [];
    throw error;
  }
}

/** Those of the fields that are given, and not wrong. */
export function givenOf<Name extends string>(
  object: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
): Name[] {
  return names.filter((name) => unlessFlawed(() => ((object[name] ?? null) === null ? [] : [name])).length > 0);
}

/** An element of a list is met by whoever goes through the list: it stops those alone who look into it. */
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
