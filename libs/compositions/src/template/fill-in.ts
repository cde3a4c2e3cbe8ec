import type { Problem } from '../timeline/problem';
import { valuesOf } from './values-of';

/** `{{NAME}}`; anything else in braces is plain text. */
const PLACEHOLDER = /\{\{ *([A-Za-z_][A-Za-z0-9_]{0,63}) *\}\}/g;
/** No valid composition is nested this deep; deeper ones are rejected by validation. */
const MAX_LEVELS = 16;
/** In total: otherwise, long values in every string of a large request would exhaust the memory. */
const MAX_FILLED_CHARACTERS = 8 * 1024 ** 2;
/** No field accepts a longer string; longer ones are left for validation to reject. */
const MAX_TEXT_CHARACTERS = 100_000;
/** A few show the mistake. */
const MAX_UNKNOWN_REPORTED = 20;
const MAX_PATH_CHARACTERS = 200;
/** Fields in which nothing is substituted: the values themselves, and the client's own data. */
const LEFT_ALONE = ['merge', 'metadata'];

export interface Filled<T> {
  readonly filled: T;
  /** Empty if every placeholder has a value and every value is used. */
  readonly problems: readonly Problem[];
}

interface Filling {
  readonly values: ReadonlyMap<string, string>;
  readonly used: Set<string>;
  readonly unknown: Problem[];
  characters: number;
}

/**
 * Substitutes the values of `merge` for their placeholders, in all strings of the body except `metadata`; values are
 * not scanned again. Without a `merge` that maps names to strings, returns the body itself. The result still has to be
 * validated.
 */
export function fillIn<T>(body: T): Filled<T> {
  const values = valuesOf(body);
  if (!values) return { filled: body, problems: [] };
  const filling: Filling = { values, used: new Set(), unknown: [], characters: 0 };
  const filled = fillPart(body, [], filling) as T;
  return { filled, problems: problemsOf(filling) };
}

/** Whether a value is a string with placeholders. */
export function hasPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && value.search(PLACEHOLDER) >= 0;
}

function fillPart(part: unknown, path: readonly string[], filling: Filling): unknown {
  if (typeof part === 'string') return fillText(part, path, filling);
  if (typeof part !== 'object' || part === null || path.length === MAX_LEVELS) return part;
  if (Array.isArray(part)) return part.map((element, index) => fillPart(element, [...path, String(index)], filling));
  const fields = Object.entries(part).map(([name, value]: [string, unknown]) => {
    const isLeftAlone = path.length === 0 && LEFT_ALONE.includes(name);
    return [name, isLeftAlone ? value : fillPart(value, [...path, name], filling)] as const;
  });
  // Defines properties instead of assigning them, so that "__proto__" is a name like any other.
  return Object.fromEntries(fields);
}

function fillText(text: string, path: readonly string[], filling: Filling): string {
  if (text.length > MAX_TEXT_CHARACTERS) return text;
  const missing = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = filling.values.get(name);
    if (value === undefined) {
      if (missing.size < MAX_UNKNOWN_REPORTED) missing.add(name);
      return placeholder;
    }
    filling.used.add(name);
    filling.characters += value.length;
    return filling.characters > MAX_FILLED_CHARACTERS ? placeholder : value;
  });
  if (missing.size > 0 && filling.unknown.length < MAX_UNKNOWN_REPORTED) {
    filling.unknown.push({ path: path.join('.').slice(0, MAX_PATH_CHARACTERS), message: explain(missing, filling) });
  }
  return filled;
}

function explain(missing: ReadonlySet<string>, { values }: Filling): string {
  const names = [...missing].map((name) => `{{${name}}}`).join(', ');
  return `merge has no value for ${names}; ${values.size > 0 ? `it has ${[...values.keys()].join(', ')}` : 'it is empty'}.`;
}

function problemsOf({ values, used, unknown, characters }: Filling): Problem[] {
  if (characters > MAX_FILLED_CHARACTERS) {
    const message = `merge may fill in at most ${MAX_FILLED_CHARACTERS} characters in all; it would be ${characters}.`;
    return [{ path: 'merge', message }];
  }
  const unused = [...values.keys()].filter((name) => !used.has(name));
  return [
    ...unknown,
    ...unused.map((name) => ({
      path: `merge.${name}`,
      message: `merge.${name} is used nowhere: no text of the request has {{${name}}} in it.`,
    })),
  ];
}
