/** `#RRGGBB` or `#RRGGBBAA` as the `&HAABBGGRR` of ASS, in which AA is how transparent it is. */
export function assColour(hex: string): string {
  const [red, green, blue, opacity = 'FF'] = hex.slice(1).match(/../g) ?? [];
  const transparency = (255 - Number.parseInt(opacity, 16)).toString(16).padStart(2, '0');
  return `&H${transparency}${blue ?? '00'}${green ?? '00'}${red ?? '00'}`.toUpperCase();
}

/** The colour of an override tag, which has no opacity: `&HBBGGRR&`. */
export function tagColour(colour: string): string {
  return `&H${colour.slice(-6)}&`;
}
