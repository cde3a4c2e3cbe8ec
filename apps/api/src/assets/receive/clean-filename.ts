const MAX_CHARACTERS = 200;

/** A file's name as it is kept and shown: without folders and control characters, at most 200 characters long. */
export function cleanFilename(filename: string | undefined): string {
  const name = (filename ?? '').split(/[/\\]/).at(-1) ?? '';
  const clean = Array.from(name.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').trim());
  // The end of a name says what kind of file it is.
  return clean.slice(-MAX_CHARACTERS).join('') || 'file';
}
