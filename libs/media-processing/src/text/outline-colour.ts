const BLACK = '#000000';
const WHITE = '#FFFFFF';

/** At this relative luminance a colour contrasts as much with black as with white: (L + 0.05)² = 1.05 × 0.05. */
const EQUAL_CONTRAST_LUMINANCE = 0.179;

/**
 * Black or white, whichever stands out more against the text's own `#RRGGBB`: one of the two then stands out against
 * any picture (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function outlineColour(textColour: string): string {
  return relativeLuminance(textColour) > EQUAL_CONTRAST_LUMINANCE ? BLACK : WHITE;
}

function relativeLuminance(colour: string): number {
  const linear = (offset: number): number => {
    const value = Number.parseInt(colour.slice(offset, offset + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}
