import { invalidMedia } from '../probe/invalid-media';

/**
 * The text in a file of a user's: UTF-8 or UTF-16 where it says so by a byte order mark, or else UTF-8 if it can be
 * that, and Windows-1252, in which every byte is a character, if not.
 *
 * @throws {Fault} INVALID_MEDIA for what is no text
 */
export function decodeText(bytes: Buffer): string {
  const text = decode(bytes);
  if (text.includes('\0')) throw invalidMedia('The file is not text. Send subtitles as an SRT, WebVTT or ASS file.');
  return text;
}

/** What a byte order mark says that a text is in; without one, UTF-8. */
export function markedEncoding(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder(markedEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** From 0x80 on; what is no character stays what it is in Latin-1: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The decoder of Node itself takes it for Latin-1: https://github.com/nodejs/node/issues/56542 */
function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
