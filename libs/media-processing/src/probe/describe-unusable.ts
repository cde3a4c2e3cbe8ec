export interface UnusableFile {
  /** The first bytes; a few hundred suffice. */
  readonly head: Buffer;
  /** What ffprobe complained about. */
  readonly complaints: readonly string[];
}

/** A sentence for whoever sent a file that ffprobe refused: what it is instead of media, and what to do. */
export function describeUnusable({ head, complaints }: UnusableFile): string {
  if (head.length === 0) return 'The file is empty (0 bytes).';
  const text = asText(head);
  if (text !== null) return describeText(text);
  if (HEIF.test(head.toString('latin1', 4, 12))) {
    return 'The file is a HEIC picture, which is not accepted. Send it as JPEG or PNG.';
  }
  const said = complaints.join('\n');
  if (said.includes('moov atom not found')) {
    return 'The file is incomplete: the index of the video (moov atom) is missing. Upload or export it again.';
  }
  if (said.includes('Format not on whitelist')) {
    return 'This type of file is not accepted. Send video, audio or an image, for example MP4, MP3 or PNG.';
  }
  return 'The file is not readable media: it is damaged, incomplete or in an unknown format.';
}

function describeText(text: string): string {
  const start = text.trimStart().toLowerCase();
  const found = TEXT_KINDS.find(({ pattern }) => pattern.test(start));
  return found?.sentence ?? 'The file is text, not media.';
}

/** ISO/IEC 23008-12: the brands of pictures, where those of videos stand. */
const HEIF = /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/;

const TEXT_KINDS: readonly { readonly pattern: RegExp; readonly sentence: string }[] = [
  {
    pattern: /^yuv4mpeg2 /,
    sentence:
      'The file is uncompressed video (Y4M), which is not accepted. Send it encoded, for example as H.264 in MP4.',
  },
  {
    pattern: /^#extm3u|^ffconcat|^file ['"/\w]|^\[playlist\]|<mpd[\s>]|<asx[\s>]|^v=0\s/,
    sentence: 'The file is a playlist, which refers to other files. Send the media itself.',
  },
  {
    pattern: /<svg[\s>]/,
    sentence: 'The file is an SVG drawing, which is not accepted. Send it as PNG.',
  },
  {
    pattern: /^<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/,
    sentence: 'The file is a web page, not a video. An address has to be that of the video itself, and need no login.',
  },
  {
    pattern: /^<\?xml|^</,
    sentence: 'The file is an XML document, not media; storage services answer so when a link has expired.',
  },
  {
    pattern: /^(?:\{|\[\s*[[\]{"\d-])/,
    sentence: 'The file is JSON, not media. An address has to be that of the media itself.',
  },
];

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Everything below a space except tab, line feed, form feed and carriage return: text has none of it. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** The bytes as text, or null if they are not text. A character cut at the end does not matter. */
function asText(head: Buffer): string | null {
  const utf16 = head[0] === 0xff && head[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8')
    .decode(head, { stream: true })
    .replace(BYTE_ORDER_MARK, '');
  return CONTROL_CHARACTERS.test(text) || text.includes('\uFFFD') ? null : text;
}
