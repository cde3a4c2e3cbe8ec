/**
 * Null where `text` is no URL. Not by `URL.canParse`: once it is compiled, that of Node 20 takes Latin-1 for UTF-8, and
 * refuses every `https://exämple.com/`.
 */
export function parseUrl(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
