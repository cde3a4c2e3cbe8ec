import type { RenderWarning } from '@app/contracts';

/** More would not help to find the text. */
const MAX_NAMED = 10;

interface Lack {
  /** The part of the request that has them. */
  readonly field: string;
  /** How they are shown. */
  readonly instead: string;
}

/** Warning about characters that no bundled font has; null if there are none. */
export function warnOfMissingGlyphs(missing: readonly string[], { field, instead }: Lack): RenderWarning | null {
  if (missing.length === 0) return null;
  const named = missing.slice(0, MAX_NAMED).map(nameOf).join(', ');
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : '';
  return {
    code: 'MISSING_GLYPHS',
    message: `${field}: no bundled font has ${named}${more}; ${instead}. Write the text without them.`,
    asset: field,
  };
}

function nameOf(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${codePoint})`;
}
