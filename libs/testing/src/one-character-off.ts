/** What a text becomes by another character at each of its places in turn; for what is signed down to the last one. */
export function oneCharacterOff(text: string): string[] {
  return Array.from(text, (character, at) => text.slice(0, at) + (character === '7' ? '8' : '7') + text.slice(at + 1));
}
