const MAX_QUOTED_CHARACTERS = 40;

/** Describes a value, in words that follow "it is": `missing`, `null`, `the text "8k"`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'a number that is too large';
  return typeof value === 'boolean' ? String(value) : 'an object';
}

/** The beginning of a string, in quotes, on one line. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MAX_QUOTED_CHARACTERS));
  const cut = text.length > MAX_QUOTED_CHARACTERS && characters.length > MAX_QUOTED_CHARACTERS;
  return JSON.stringify(cut ? `${characters.slice(0, MAX_QUOTED_CHARACTERS).join('')}…` : text);
}
