import type { RenderWarning } from '@app/contracts';

/** More do not help to find the text that is meant. */
const MAX_NAMED = 10;

/** Of characters that appear as boxes, in an overlay of the request: one warning, or none. */
export function warnOfMissingGlyphs(missing: readonly string[], asset: string): RenderWarning[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_NAMED).map(nameOf).join(', ');
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : '';
  return [
    {
      code: 'MISSING_GLYPHS',
      message: `${asset}: no bundled font has ${named}${more}; boxes are drawn in their place. Write the text without them.`,
      asset,
    },
  ];
}

function nameOf(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${codePoint})`;
}
