/** File systems allow 255 bytes; the rest is room for what a browser adds, such as ` (1)` or `.crdownload`. */
const MAX_BYTES = 200;

// Control characters, halves of surrogate pairs, and marks that turn the direction of text: with those, `gpj.exe` can
// be made to read as `exe.jpg`. Joiners stay, emoji and Persian need them.
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// Separators of paths, double quotes, and what Windows does not take in a name.
const FORBIDDEN = /[/\\"“”„«»<>:|?*]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The name under which a video with this title is saved: the title as far as file systems take it, at most 200 bytes
 * in UTF-8, cut between characters as people see them. `video` where nothing is left of the title.
 *
 * @param extension with or without its dot
 */
export function downloadFilename(title: string, extension: string): string {
  const suffix = extension.startsWith('.') ? extension : `.${extension}`;
  const name = title
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/ {2,}/g, ' ');
  const cut = trimEnds(cutToBytes(trimEnds(name), MAX_BYTES - Buffer.byteLength(suffix)));
  return (cut === '' ? 'video' : cut) + suffix;
}

/** A leading dot hides a file, and Windows drops dots and spaces at the end. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function cutToBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  let bytes = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > maxBytes) return text.slice(0, index);
  }
  return text;
}
