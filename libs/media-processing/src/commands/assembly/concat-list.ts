/**
 * The text of a list for ffmpeg's concat demuxer: https://ffmpeg.org/ffmpeg-formats.html#concat-1. Paths are
 * absolute; they may hold anything but line breaks, for which the format has no notation.
 *
 * @throws {RangeError} for a path that cannot be written
 */
export function concatList(paths: readonly string[]): string {
  return ['ffconcat version 1.0', ...paths.map((path) => `file ${quote(path)}`), ''].join('\n');
}

/** In single quotes nothing is special but the quote itself: https://ffmpeg.org/ffmpeg-utils.html#Quoting-and-escaping */
function quote(path: string): string {
  if (/[\n\r\0]/.test(path)) throw new RangeError('A path in a concat list cannot hold line breaks');
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
