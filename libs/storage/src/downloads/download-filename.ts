/** File systems allow 255 bytes; the rest is room for what a browser adds, such as ` (1)` or `.crdownload`. */
const MAX_BYTES = 200;

// Control characters, lone surrogates, and bidirectional marks, which can make `gpj.exe` read as `exe.jpg`. Joiners
// stay: emoji and Persian need them.
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// Path separators, double quotes, and characters that Windows does not allow in names.
const FORBIDDEN = /[/\\"“”„«»<>:|?*]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The filename for a video with this title: the title without characters that file systems do not allow, cut between
 * grapheme clusters to at most 200 bytes in UTF-8. `video` if nothing is left.
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
