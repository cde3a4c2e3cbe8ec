/** A piece of the text of an ASS event: a block in braces, without them, or what stands between such blocks. */
export type OverridePiece = { readonly block: string } | { readonly plain: string };

/**
 * The text of an ASS event, piece by piece. A brace after a backslash is a letter, and so is one that is never closed.
 * Looks at each letter a few times at most: an expression for the same takes hours for a file of nothing but braces.
 */
export function* splitOverrides(text: string): Generator<OverridePiece> {
  const lastClosing = text.lastIndexOf('}');
  let at = 0;
  while (at < text.length) {
    const isOpening = text[at] === '{';
    if (isOpening && at < lastClosing) {
      const closing = text.indexOf('}', at);
      yield { block: text.slice(at + 1, closing) };
      at = closing + 1;
    } else {
      const end = isOpening ? at + 1 : endOfPlain(text, at);
      yield { plain: text.slice(at, end) };
      at = end;
    }
  }
}

function endOfPlain(text: string, from: number): number {
  for (let next = text.indexOf('{', from); next >= 0; next = text.indexOf('{', next + 1)) {
    if (text[next - 1] !== '\\') return next;
  }
  return text.length;
}
