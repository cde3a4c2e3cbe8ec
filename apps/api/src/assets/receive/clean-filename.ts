const MAX_CHARACTERS = 200;

/** Cleans a filename for storing and showing it: without folders and control characters, at most 200 characters. */
export function cleanFilename(filename: string | undefined): string {
  const name = (filename ?? '').split(/[/\\]/).at(-1) ?? '';
  const clean = Array.from(name.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').trim());
  // Keep the end, which has the extension.
  return clean.slice(-MAX_CHARACTERS).join('') || 'file';
}
